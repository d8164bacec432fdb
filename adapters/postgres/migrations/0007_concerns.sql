-- Confidential concerns, and apart from them the vault that alone knows who speaks.
CREATE TABLE pilotage.concerns (
  tenant        text NOT NULL,
  id            text NOT NULL,
  revision      integer NOT NULL,
  head          text NOT NULL,
  state         jsonb NOT NULL,
  late          boolean NOT NULL DEFAULT false,
  next_ring_at  text,                      -- legal instant
  settled       boolean NOT NULL,          -- nothing waits: its run may be over
  last_legal    text NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX concerns_living ON pilotage.concerns (tenant, id) WHERE NOT settled;

CREATE TABLE pilotage.concern_ledger (
  tenant       text NOT NULL,
  concern      text NOT NULL,
  seq          integer NOT NULL CHECK (seq > 0),
  event_time   text NOT NULL,
  legal_time   text NOT NULL,
  record_time  timestamptz NOT NULL,
  type         text NOT NULL,
  version      integer NOT NULL,
  actor        text NOT NULL,              -- 'speaker' for whoever speaks
  command_id   text,
  n            integer NOT NULL,
  clock        text,
  entry        bytea NOT NULL,
  prev_hash    text NOT NULL,
  hash         text NOT NULL,
  PRIMARY KEY (tenant, concern, seq)
);
CREATE UNIQUE INDEX concern_command_once ON pilotage.concern_ledger (tenant, concern, command_id, n) WHERE command_id IS NOT NULL;
CREATE UNIQUE INDEX concern_clock_once ON pilotage.concern_ledger (tenant, concern, clock) WHERE clock IS NOT NULL;
CREATE TRIGGER concern_ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pilotage.concern_ledger
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage.refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.concern_ledger FROM pilotage_app;

CREATE TABLE pilotage.concern_answers (
  tenant      text NOT NULL,
  command_id  text NOT NULL,
  concern     text NOT NULL,
  digest      text NOT NULL,
  answer      jsonb NOT NULL,
  PRIMARY KEY (tenant, command_id)
);

-- Commands as first sealed. No column says who sent them.
CREATE TABLE pilotage.concern_sealed (
  tenant      text NOT NULL,
  command_id  text NOT NULL,
  concern     text NOT NULL,
  digest      text NOT NULL,
  envelope    jsonb NOT NULL,
  PRIMARY KEY (tenant, command_id)
);

CREATE TABLE pilotage.concern_tasks (
  tenant     text NOT NULL,
  concern    text NOT NULL,
  id         text NOT NULL,
  posts      text[] NOT NULL,
  step       text NOT NULL,
  due_at     text NOT NULL,
  remind_at  text NOT NULL,
  body       jsonb NOT NULL,
  PRIMARY KEY (tenant, concern, id)
);
CREATE INDEX concern_tasks_by_post ON pilotage.concern_tasks USING gin (posts);

CREATE TABLE pilotage.concern_notices (
  tenant   text NOT NULL,
  concern  text NOT NULL,
  id       text NOT NULL,
  seq      integer NOT NULL,
  post     text NOT NULL,
  event    text NOT NULL,
  at       text NOT NULL,
  PRIMARY KEY (tenant, concern, id)
);
CREATE INDEX concern_notices_by_post ON pilotage.concern_notices (tenant, post, at DESC);

-- What was said, encrypted with a key that is not in the database.
CREATE TABLE pilotage.concern_texts (
  tenant   text NOT NULL,
  concern  text NOT NULL,
  ref      text NOT NULL,
  body     bytea NOT NULL,
  PRIMARY KEY (tenant, concern, ref)
);

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pilotage_vault') THEN
    CREATE ROLE pilotage_vault NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

-- Where an administrator gave the vault a login of its own, ours need not be able to work as it.
DO $$ BEGIN
  EXECUTE format('GRANT pilotage_vault TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;

CREATE SCHEMA pilotage_vault;
REVOKE ALL ON SCHEMA pilotage_vault FROM PUBLIC;

-- The code's first part finds the row, the digest of the rest proves it. No time stands in the vault's rows: it could be
-- held against other logs.
CREATE TABLE pilotage_vault.codes (
  tenant   text NOT NULL,
  shelf    text NOT NULL,
  digest   bytea NOT NULL,
  concern  text NOT NULL,
  PRIMARY KEY (tenant, shelf)
);

CREATE TABLE pilotage_vault.identities (
  tenant   text NOT NULL,
  concern  text NOT NULL,
  sealed   bytea NOT NULL,
  PRIMARY KEY (tenant, concern)
);

-- One key a concern, itself encrypted; without its row the identity cannot be read by anybody.
CREATE TABLE pilotage_vault.keys (
  tenant   text NOT NULL,
  concern  text NOT NULL,
  wrapped  bytea NOT NULL,
  PRIMARY KEY (tenant, concern)
);

CREATE TABLE pilotage_vault.erased (
  tenant   text NOT NULL,
  concern  text NOT NULL,
  PRIMARY KEY (tenant, concern)
);

CREATE TABLE pilotage_vault.access_log (
  n          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant     text NOT NULL,
  concern    text NOT NULL,
  opening    text NOT NULL,
  asked_by   text NOT NULL,
  agreed_by  text NOT NULL CHECK (agreed_by <> asked_by),
  read_by    text NOT NULL CHECK (read_by IN (asked_by, agreed_by)),
  at         text NOT NULL,                -- legal instant
  real_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX access_log_of ON pilotage_vault.access_log (tenant, concern, n);
CREATE FUNCTION pilotage_vault.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the access log is append-only'; END $$;
CREATE TRIGGER access_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pilotage_vault.access_log
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage_vault.refuse_change();

GRANT USAGE ON SCHEMA pilotage_vault TO pilotage_vault;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA pilotage_vault TO pilotage_vault;
GRANT DELETE ON pilotage_vault.keys, pilotage_vault.identities TO pilotage_vault;
