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
