-- Calendar feeds: addresses that calendar programs ask, each a secret of its own. The secret itself is nowhere.
CREATE TABLE pilotage.feeds (
  tenant         text NOT NULL,
  id             uuid NOT NULL,
  person         text NOT NULL,
  post           text,                     -- null: whatever the person has to do
  language       text NOT NULL,            -- of whoever made it, until they wish another for what they are written
  secret_hash    text NOT NULL,
  made_at        timestamptz NOT NULL DEFAULT now(),
  made_at_legal  text NOT NULL,            -- a post must be held without a gap since then
  last_read_at   timestamptz,
  ended_at       timestamptz,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX feeds_by_secret ON pilotage.feeds (secret_hash);
CREATE UNIQUE INDEX feeds_living ON pilotage.feeds (tenant, person, coalesce(post, '')) WHERE ended_at IS NULL;

-- What a feed has shown, so that programs hear what changed and what is over. No word of it, only digests.
CREATE TABLE pilotage.feed_entries (
  tenant      text NOT NULL,
  feed        uuid NOT NULL,
  uid         text NOT NULL,
  digest      text NOT NULL,
  day         text NOT NULL,
  sequence    integer NOT NULL DEFAULT 0,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  gone_at     timestamptz,
  PRIMARY KEY (tenant, feed, uid)
);

-- Webhooks: other systems that are told what happens to pilots. Their secrets are made from the vault's key and stand nowhere.
CREATE TABLE pilotage.webhooks (
  tenant          text NOT NULL,
  id              uuid NOT NULL,
  url             text NOT NULL,
  events          text[],                  -- null: all that may be told
  generation      integer NOT NULL DEFAULT 1,  -- of its secret
  rotated_at      timestamptz,             -- the one before is signed with too, for a while
  is_active       boolean NOT NULL DEFAULT true,
  stopped_at      timestamptz,             -- by us, or by an administrator
  stopped_reason  text CHECK (stopped_reason IN ('byAdministrator', 'gone', 'failing')),
  failing_since   timestamptz,
  made_by         text NOT NULL,
  made_at         timestamptz NOT NULL DEFAULT now(),
  removed_at      timestamptz,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX webhooks_told ON pilotage.webhooks (tenant) WHERE is_active;

CREATE TABLE pilotage.webhook_messages (
  tenant       text NOT NULL,
  id           text NOT NULL,              -- the same at every attempt: receivers know a second one by it
  webhook      uuid NOT NULL,
  type         text NOT NULL,
  pilot        text,                       -- null: a trial
  seq          integer,
  body         text NOT NULL,              -- the bytes that are signed
  state        text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed', 'stopped')),
  tries        integer NOT NULL DEFAULT 0, -- of this round; a replay begins a new one
  next_try_at  timestamptz NOT NULL DEFAULT now(),
  made_at      timestamptz NOT NULL DEFAULT now(),
  settled_at   timestamptz,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX webhook_messages_listed ON pilotage.webhook_messages (tenant, webhook, made_at DESC, id DESC);
CREATE INDEX webhook_messages_to_forget ON pilotage.webhook_messages (made_at);

CREATE TABLE pilotage.webhook_attempts (
  tenant       text NOT NULL,
  message      text NOT NULL,
  n            integer NOT NULL,
  at           timestamptz NOT NULL DEFAULT now(),
  status       integer,                    -- null: there was no answer
  trouble      text,                       -- why not
  duration_ms  integer NOT NULL,
  answer       text NOT NULL,              -- its first 1,024 bytes
  PRIMARY KEY (tenant, message, n),
  FOREIGN KEY (tenant, message) REFERENCES pilotage.webhook_messages (tenant, id) ON DELETE CASCADE
);

-- Told to administrators when a webhook was stopped. Not of the record: nothing of any pilot changed.
CREATE TABLE pilotage.webhook_notices (
  tenant       text NOT NULL,
  webhook      uuid NOT NULL,
  id           text NOT NULL,
  post         text NOT NULL,
  event        text NOT NULL,
  body         jsonb NOT NULL,
  at           text NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, webhook, id)
);
CREATE INDEX webhook_notices_by_post ON pilotage.webhook_notices (tenant, post, at DESC);
