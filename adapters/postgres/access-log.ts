/** adapters: the log of openings: written before the first byte leaves, chained by hash, never changed. */
import type { Pool, PoolClient } from 'pg';
import { bytesOf } from '../../activities/canonical';
import { hashOf } from '../../activities/record/chain';
import type { Access, AccessEntry, AccessRow } from '../../contracts/access-log';
import { rowOf, rowsOf, whileThere } from './reading/query';

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Waits for whoever writes into the same chain. */
async function lockedHead(client: PoolClient, { tenant, pilot }: Access): Promise<Head> {
  await client.query(
    `INSERT INTO pilotage.access_heads (tenant, pilot, seq, hash) VALUES ($1, $2, 0, '')
     ON CONFLICT DO NOTHING`,
    [tenant, pilot],
  );
  const head = await rowOf<Head>(
    client,
    'SELECT seq, hash FROM pilotage.access_heads WHERE tenant = $1 AND pilot = $2 FOR UPDATE',
    [tenant, pilot],
  );
  return head ?? { seq: 0, hash: '' };
}

async function append(client: PoolClient, access: Access): Promise<AccessRow> {
  const { tenant, pilot, matter } = access;
  const before = await lockedHead(client, access);
  const entry: AccessEntry = { ...access, seq: before.seq + 1 };
  const bytes = bytesOf(entry);
  const hash = hashOf(before.hash, bytes);
  await client.query(
    `INSERT INTO pilotage.accesses (tenant, pilot, seq, matter, entry, prev_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tenant, pilot, entry.seq, matter, bytes, before.hash, hash],
  );
  await client.query(
    'UPDATE pilotage.access_heads SET seq = $3, hash = $4 WHERE tenant = $1 AND pilot = $2',
    [tenant, pilot, entry.seq, hash],
  );
  return { access: entry, hash };
}

/** Committed when it answers: whatever becomes of the download, the opening is known. */
export const keepAccess = (pool: Pool, access: Access): Promise<AccessRow> =>
  whileThere(async () => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const kept = await append(client, access);
      await client.query('COMMIT');
      client.release();
      return kept;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      client.release(true);
      throw error;
    }
  });

export async function accessesOf(
  pool: Pool,
  tenant: string,
  pilot: string,
): Promise<readonly AccessRow[]> {
  const rows = await rowsOf<{ entry: string; hash: string }>(
    pool,
    `SELECT convert_from(entry, 'UTF8') AS entry, hash FROM pilotage.accesses
     WHERE tenant = $1 AND pilot = $2 ORDER BY seq DESC LIMIT 1000`,
    [tenant, pilot],
  );
  return rows.map(({ entry, hash }) => ({ access: JSON.parse(entry) as AccessEntry, hash }));
}
