/** adapters: proposals that are not submitted yet. A draft ends when its pilot is born. */
import type { Pool } from 'pg';
import type { DraftRow, DraftSaving } from '../../../contracts/reading';
import { asInstant, rowOf, rowsOf } from './query';

const columns = `d.pilot, d.version, d.payload, ${asInstant('d.saved_at')} AS "savedAt"`;
const unborn =
  'NOT EXISTS (SELECT FROM pilotage.pilots p WHERE p.tenant = d.tenant AND p.id = d.pilot)';
const own = `d.tenant = $1 AND d.person = $2 AND ${unborn}`;

const find = (
  pool: Pool,
  tenant: string,
  person: string,
  pilot: string,
): Promise<DraftRow | null> =>
  rowOf<DraftRow>(pool, `SELECT ${columns} FROM pilotage.drafts d WHERE ${own} AND d.pilot = $3`, [
    tenant,
    person,
    pilot,
  ]);

/** A save that was answered but never heard of is sent again; it finds its own work. */
async function savedBefore(
  pool: Pool,
  tenant: string,
  person: string,
  pilot: string,
  version: number,
  payload: string,
): Promise<boolean> {
  const row = await rowOf(
    pool,
    `SELECT 1 FROM pilotage.drafts d WHERE ${own} AND d.pilot = $3 AND d.version = $4 AND d.payload = $5::jsonb`,
    [tenant, person, pilot, version, payload],
  );
  return row !== null;
}

export const draftsIn = (pool: Pool) => ({
  find: (tenant: string, person: string, pilot: string) => find(pool, tenant, person, pilot),

  list: (tenant: string, person: string) =>
    rowsOf<DraftRow>(
      pool,
      `SELECT ${columns} FROM pilotage.drafts d WHERE ${own} ORDER BY d.saved_at DESC, d.pilot LIMIT 500`,
      [tenant, person],
    ),

  async create(tenant: string, person: string, pilot: string, payload: unknown): Promise<DraftRow> {
    const row = await rowOf<DraftRow>(
      pool,
      `INSERT INTO pilotage.drafts AS d (tenant, pilot, person, version, payload) VALUES ($1, $2, $3, 1, $4) RETURNING ${columns}`,
      [tenant, pilot, person, JSON.stringify(payload)],
    );
    if (row === null) throw new Error('The draft was not written');
    return row;
  },

  async save(
    tenant: string,
    person: string,
    pilot: string,
    seen: number,
    payload: unknown,
  ): Promise<DraftSaving> {
    const body = JSON.stringify(payload);
    const saved = await rowOf<DraftRow>(
      pool,
      `UPDATE pilotage.drafts d SET version = version + 1, payload = $5, saved_at = now()
       WHERE ${own} AND d.pilot = $3 AND d.version = $4 RETURNING ${columns}`,
      [tenant, person, pilot, seen, body],
    );
    if (saved !== null) return { kind: 'saved', draft: saved };
    const draft = await find(pool, tenant, person, pilot);
    if (draft === null) return { kind: 'missing' };
    return {
      kind: (await savedBefore(pool, tenant, person, pilot, seen + 1, body)) ? 'saved' : 'stale',
      draft,
    };
  },
});
