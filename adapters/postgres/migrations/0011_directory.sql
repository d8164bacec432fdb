-- The directory as a ledger of its own: one entry a version, chained by hash, appended and never changed. The table of
-- directories keeps snapshots: what a tenant began with, and one now and then, so that nobody folds from the beginning.
CREATE TABLE pilotage.directory_entries (
  tenant       text NOT NULL,
  version      integer NOT NULL CHECK (version > 0),
  type         text NOT NULL,
  at           text NOT NULL,              -- legal instant
  person       text NOT NULL,
  post         text,
  entry        bytea NOT NULL,             -- canonical bytes of type, time, actor and body
  prev_hash    text NOT NULL,
  hash         text NOT NULL,
  record_time  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, version)
);
CREATE TRIGGER directory_entries_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON pilotage.directory_entries
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage.refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.directory_entries FROM pilotage_app;

-- What was answered to an act, by its id: sent again it changes nothing.
CREATE TABLE pilotage.directory_acts (
  tenant      text NOT NULL,
  command_id  text NOT NULL,
  digest      text NOT NULL,
  version     integer NOT NULL,            -- of the directory after it
  at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, command_id)
);
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.directory_acts FROM pilotage_app;

CREATE FUNCTION pilotage.directory_version(of_tenant text) RETURNS integer LANGUAGE sql STABLE AS
$$ SELECT greatest(
     (SELECT version FROM pilotage.directories WHERE tenant = of_tenant ORDER BY version DESC LIMIT 1),
     (SELECT version FROM pilotage.directory_entries WHERE tenant = of_tenant ORDER BY version DESC LIMIT 1)) $$;

-- Desks that were written anew because the directory had changed: by which version, and of which legal moment.
-- null: by the pilot's own last turn.
ALTER TABLE pilotage.pilots ADD desks_directory integer, ADD desks_at text;

-- Up to where a tenant's desks follow its directory.
CREATE TABLE pilotage.desk_marks (
  tenant   text PRIMARY KEY,
  version  integer NOT NULL,
  at       text NOT NULL
);
