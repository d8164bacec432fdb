-- The program works as pilotage_app: it may append to the ledger and no more.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pilotage_app') THEN
    CREATE ROLE pilotage_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

-- The login lays down its power by SET ROLE. Where an administrator granted it already, we may not and need not.
DO $$ BEGIN
  EXECUTE format('GRANT pilotage_app TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;

GRANT USAGE ON SCHEMA pilotage TO pilotage_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pilotage TO pilotage_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA pilotage GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO pilotage_app;
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.ledger FROM pilotage_app;
