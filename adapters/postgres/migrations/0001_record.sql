-- The record. Owned by the migrating role; the program works as pilotage_app, which owns nothing here.
CREATE SCHEMA IF NOT EXISTS pilotage;

-- Legal time by clock id: a tenant's own, or a scripted one of a reconstructed pilot.
CREATE TABLE pilotage.clocks (
  tenant      text NOT NULL,
  id          text NOT NULL,
  legal_base  text NOT NULL,               -- instant at which legal time stood ...
  real_base   timestamptz NOT NULL,        -- ... when the real clock showed this
  rate        double precision NOT NULL CHECK (rate >= 0),  -- legal seconds per real second; 0 = paused
  practice    boolean NOT NULL,
  seen_at     timestamptz,                 -- last sign of life of a program; a closed program ages no pilot
  PRIMARY KEY (tenant, id)
);

-- Search without case and diacritics; one definition for what is stored and what is asked.
CREATE FUNCTION pilotage.folded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT translate(lower(regexp_replace(normalize(coalesce(words, ''), NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd') $$;

CREATE TABLE pilotage.directories (
  tenant   text NOT NULL,
  version  integer NOT NULL,
  body     jsonb NOT NULL,
  PRIMARY KEY (tenant, version)
);

CREATE TABLE pilotage.packs (
  hash     text PRIMARY KEY,
  id       text NOT NULL,
  version  text NOT NULL,
  body     jsonb NOT NULL,
  UNIQUE (id, version)
);

CREATE TABLE pilotage.calendars (
  id       text NOT NULL,
  version  text NOT NULL,
  hash     text NOT NULL,
  body     jsonb NOT NULL,
  PRIMARY KEY (id, version)
);

CREATE TABLE pilotage.pilots (
  tenant             text NOT NULL,
  id                 text NOT NULL,
  epoch              integer NOT NULL DEFAULT 1,
  revision           integer NOT NULL,
  head               text NOT NULL,
  stage              text NOT NULL,
  unit               text NOT NULL,
  number             text,
  title              text NOT NULL,        -- reference of a text
  provenance         text NOT NULL,
  clock              text NOT NULL,
  state              jsonb NOT NULL,
  fold               integer NOT NULL,     -- shape of the state
  build              integer NOT NULL,     -- highest build that wrote
  next_due_at        text,                 -- legal instant of the earliest open task
  next_ring_at       text,                 -- legal instant of the next clock step
  late               boolean NOT NULL DEFAULT false,
  flags              text[] NOT NULL DEFAULT '{}',
  hold               text,
  unconfirmed_since  timestamptz,
  last_legal         text NOT NULL,        -- legal time of the last entry; never goes back
  search             text NOT NULL DEFAULT '',  -- folded, without diacritics
  parent             text,
  created_at         timestamptz NOT NULL DEFAULT now(),
  updated_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id)
);
CREATE INDEX pilots_listed ON pilotage.pilots (tenant, updated_at DESC, id);
CREATE INDEX pilots_by_stage ON pilotage.pilots (tenant, stage);
CREATE INDEX pilots_unconfirmed ON pilotage.pilots (unconfirmed_since) WHERE unconfirmed_since IS NOT NULL;

CREATE TABLE pilotage.ledger (
  tenant       text NOT NULL,
  pilot        text NOT NULL,
  seq          integer NOT NULL CHECK (seq > 0),
  event_time   text NOT NULL,              -- legal instant
  legal_time   text NOT NULL,              -- legal instant of the record
  record_time  timestamptz NOT NULL,       -- real time of the record
  type         text NOT NULL,
  version      integer NOT NULL,
  actor        text NOT NULL,
  command_id   text,
  n            integer NOT NULL,           -- nth entry of its command or ring
  clock        text,                       -- matter/step@due/rung
  entry        bytea NOT NULL,             -- RFC 8785 canonical bytes of the whole entry
  prev_hash    text NOT NULL,
  hash         text NOT NULL,              -- sha256(prev_hash || entry), hex
  PRIMARY KEY (tenant, pilot, seq)
);
CREATE UNIQUE INDEX ledger_command_once ON pilotage.ledger (tenant, pilot, command_id, n) WHERE command_id IS NOT NULL;
CREATE UNIQUE INDEX ledger_clock_once ON pilotage.ledger (tenant, pilot, clock) WHERE clock IS NOT NULL;

CREATE FUNCTION pilotage.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$;
CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pilotage.ledger
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage.refuse_change();

-- Every outcome by command id; refusals are swept after 90 days.
CREATE TABLE pilotage.answers (
  tenant      text NOT NULL,
  command_id  text NOT NULL,
  pilot       text NOT NULL,
  digest      text NOT NULL,               -- of the sealed command
  answer      jsonb NOT NULL,
  at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, command_id)
);

CREATE INDEX answers_to_forget ON pilotage.answers (at) WHERE answer ->> 'outcome' <> 'accepted';

-- Commands as first sealed: the same bytes and time on every retry.
CREATE TABLE pilotage.sealed (
  tenant      text NOT NULL,
  command_id  text NOT NULL,
  pilot       text NOT NULL,
  digest      text NOT NULL,               -- of what the person sent
  person      text NOT NULL,
  envelope    jsonb NOT NULL,
  at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, command_id)
);

CREATE TABLE pilotage.tasks (
  tenant     text NOT NULL,
  pilot      text NOT NULL,
  id         text NOT NULL,
  post       text,
  posts      text[] NOT NULL,              -- accountable and also
  role       text NOT NULL,
  kind       text NOT NULL,
  step       text NOT NULL,
  due_at     text NOT NULL,                -- legal instant
  remind_at  text NOT NULL,                -- legal instant from which it is due soon
  body       jsonb NOT NULL,
  search     text NOT NULL DEFAULT '',
  PRIMARY KEY (tenant, pilot, id)
);
CREATE INDEX tasks_by_post ON pilotage.tasks USING gin (posts);
CREATE INDEX tasks_by_due ON pilotage.tasks (tenant, due_at, pilot, id);

CREATE TABLE pilotage.notices (
  tenant       text NOT NULL,
  pilot        text NOT NULL,
  id           text NOT NULL,
  seq          integer NOT NULL,
  post         text NOT NULL,
  event        text NOT NULL,
  body         jsonb NOT NULL,
  at           text NOT NULL,
  sent_at      timestamptz,
  sent_to      text[],                     -- persons who held the post when it was sent
  PRIMARY KEY (tenant, pilot, id)
);
CREATE INDEX notices_by_post ON pilotage.notices (tenant, post, at DESC);

-- Prose and names, outside the ledger, by salted hash.
CREATE TABLE pilotage.texts (
  tenant  text NOT NULL,
  ref     text NOT NULL,
  pilot   text NOT NULL,
  salt    text NOT NULL,
  body    text NOT NULL,
  at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, ref)
);
CREATE INDEX texts_by_pilot ON pilotage.texts (tenant, pilot);

CREATE TABLE pilotage.drafts (
  tenant    text NOT NULL,
  pilot     text NOT NULL,
  person    text NOT NULL,
  version   integer NOT NULL,
  payload   jsonb NOT NULL,
  saved_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, pilot)
);
CREATE INDEX drafts_by_person ON pilotage.drafts (tenant, person);

CREATE TABLE pilotage.documents (
  tenant       text NOT NULL,
  hash         text NOT NULL,              -- sha256 of the content, hex
  name         text NOT NULL,
  media_type   text NOT NULL,
  bytes        integer NOT NULL,
  content      bytea NOT NULL,
  uploaded_by  text NOT NULL,
  uploaded_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, hash)
);

CREATE TABLE pilotage.sessions (
  id          text PRIMARY KEY,            -- sha256 of the cookie's secret
  tenant      text NOT NULL,
  person      text NOT NULL,
  language    text NOT NULL,
  csrf        text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  expires_at  timestamptz NOT NULL
);

-- What operators' acts and unsigned messages left behind; never law.
CREATE TABLE pilotage.operator_notes (
  tenant  text NOT NULL,
  pilot   text NOT NULL,
  day     date NOT NULL,
  reason  text NOT NULL,
  times   integer NOT NULL,
  digest  text NOT NULL,
  last_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, pilot, day, reason)
);

-- Identity of imported files and events: a second import changes nothing.
CREATE TABLE pilotage.imports (
  tenant    text NOT NULL,
  identity  text NOT NULL,                 -- country + original title
  pilot     text NOT NULL,
  mode      text NOT NULL,                 -- practice | import
  digest    text NOT NULL,
  report    jsonb NOT NULL,
  at        timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, identity, mode)
);
