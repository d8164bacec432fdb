/**
 * adapters: what the program's role needs in graphile-worker's schema, to add jobs in the record's transaction and to
 * run them. Its tables have row security without policies, so privileges alone would see no row.
 */
import type { ClientBase } from 'pg';

const grants = `
  GRANT USAGE ON SCHEMA graphile_worker TO pilotage_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO pilotage_app;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO pilotage_app;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO pilotage_app;
  DO $$
  DECLARE secured record;
  BEGIN
    FOR secured IN
      SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'graphile_worker' AND c.relkind = 'r' AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'pilotage_app_works')
    LOOP
      EXECUTE format(
        'CREATE POLICY pilotage_app_works ON graphile_worker.%I TO pilotage_app USING (true) WITH CHECK (true)',
        secured.relname);
    END LOOP;
  END $$;`;

/** Run after every migration of graphile-worker; running it again changes nothing. */
export async function grantOutbox(client: ClientBase): Promise<void> {
  await client.query(grants);
}
