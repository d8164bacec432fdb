/** The database's shape: applied once, and the program's role may append to the ledger and no more. */
import { Client } from 'pg';
import type { Pool } from 'pg';
import { migrate } from '../../../adapters/postgres/migrate';
import { createPool } from '../../../adapters/postgres/pool';
import { asSuperuser, freshDatabase } from '../../support/database';

describe('a migrated database', () => {
  let url: string;
  let pool: Pool;

  beforeAll(async () => {
    url = await freshDatabase();
    pool = createPool({ connectionString: url });
    await pool.query(
      `INSERT INTO pilotage.ledger VALUES ('t', 'p', 1, 'x', 'x', now(), 'T', 1, 'a', 'c', 1, NULL, '\\x00', '', 'h')`,
    );
  });
  afterAll(() => pool.end());

  it('has nothing left to apply when it is migrated again', async () => {
    await expect(migrate(url)).resolves.toEqual([]);
  });

  it('is migrated once when two programs start together', async () => {
    await expect(Promise.all([migrate(url), migrate(url)])).resolves.toEqual([[], []]);
  });

  it('refuses a migration that was changed after it had been applied', async () => {
    const admin = new Client({ connectionString: asSuperuser(url) });
    await admin.connect();
    await admin.query(`UPDATE pilotage.migrations SET hash = 'other' WHERE name LIKE '0001%'`);
    await expect(migrate(url)).rejects.toThrow('add a new one instead');
    await admin.end();
  });

  it.each(['UPDATE pilotage.ledger SET type = $1', 'DELETE FROM pilotage.ledger WHERE type = $1'])(
    'keeps the program from changing the ledger: %s',
    async (sql) => {
      await expect(pool.query(sql, ['T'])).rejects.toThrow('permission denied');
    },
  );

  it('keeps the program from emptying the ledger', async () => {
    await expect(pool.query('TRUNCATE pilotage.ledger')).rejects.toThrow('permission denied');
  });

  it('keeps even the owner from changing the ledger', async () => {
    const owner = createPool({ connectionString: url, asOwner: true });
    await expect(owner.query(`UPDATE pilotage.ledger SET type = 'U'`)).rejects.toThrow(
      'append-only',
    );
    await expect(owner.query('DELETE FROM pilotage.ledger')).rejects.toThrow('append-only');
    await owner.end();
  });

  it('lets the program add jobs in its own transaction and take them back', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query(`SELECT graphile_worker.add_job('deliverNotices', '{}')`);
    await client.query('ROLLBACK');
    await client.query(`SELECT graphile_worker.add_job('deliverNotices', '{}')`);
    const { rows } = await client.query('SELECT count(*)::int AS jobs FROM graphile_worker.jobs');
    client.release();
    expect(rows).toEqual([{ jobs: 1 }]);
  });

  it('gives up sooner than the activity that waits for it', async () => {
    const { rows } = await pool.query<{ statement_timeout: string; role: string }>(
      `SELECT current_setting('statement_timeout') AS statement_timeout, current_user AS role`,
    );
    expect(rows).toEqual([{ statement_timeout: '4s', role: 'pilotage_app' }]);
  });

  it.each([
    ['Đổi mới sáng tạo', 'doi moi sang tao'],
    ['ỦY BAN Nhân dân', 'uy ban nhan dan'],
    ["Comité d'émulation", "comite d'emulation"],
  ])('folds "%s" for search', async (words, folded) => {
    const { rows } = await pool.query('SELECT pilotage.folded($1) AS folded', [words]);
    expect(rows).toEqual([{ folded }]);
  });
});
