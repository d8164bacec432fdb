/** adapters: the operators' notes, newest first, and who has looked at them. An acknowledgement is added, never changed. */
import type { Pool } from 'pg';
import type { NoteRecord, NoteSearch } from '../../../contracts/reading';
import { asInstant, rowOf, rowsOf } from './query';

const columns = `n.id, n.pilot, p.number AS "pilotNumber", n.reason, n.run, n.times,
  ${asInstant('n.first_at')} AS "firstAt", ${asInstant('n.last_at')} AS "lastAt",
  a.person AS "acknowledgedBy", ${asInstant('a.at')} AS "acknowledgedAt", a.times AS "acknowledgedTimes"`;

const tables = `pilotage.operator_notes n
  LEFT JOIN pilotage.pilots p ON p.tenant = n.tenant AND p.id = n.pilot
  LEFT JOIN LATERAL (SELECT person, at, times FROM pilotage.operator_acknowledgements
    WHERE tenant = n.tenant AND note = n.id ORDER BY times DESC LIMIT 1) a ON true`;

const isOpen = 'coalesce(a.times, 0) < n.times';
/** As a page's cursor carries it. */
const lastAt = "date_trunc('milliseconds', n.last_at)";

const list = (
  pool: Pool,
  tenant: string,
  { state, after, limit }: NoteSearch,
): Promise<readonly NoteRecord[]> =>
  rowsOf<NoteRecord>(
    pool,
    `SELECT ${columns} FROM ${tables}
     WHERE n.tenant = $1 AND ($2::text IS NULL OR (${isOpen}) = ($2 = 'open'))
       AND ($3::timestamptz IS NULL OR (${lastAt}, n.id) < ($3, $4::uuid))
     ORDER BY ${lastAt} DESC, n.id DESC LIMIT $5`,
    [tenant, state, ...(after ?? [null, null]), limit],
  );

const find = (pool: Pool, tenant: string, id: string): Promise<NoteRecord | null> =>
  rowOf<NoteRecord>(pool, `SELECT ${columns} FROM ${tables} WHERE n.tenant = $1 AND n.id = $2`, [
    tenant,
    id,
  ]);

async function countOpen(pool: Pool, tenant: string): Promise<number> {
  const row = await rowOf<{ open: number }>(
    pool,
    `SELECT count(*)::int AS open FROM ${tables} WHERE n.tenant = $1 AND ${isOpen}`,
    [tenant],
  );
  return row?.open ?? 0;
}

/** Nothing happens for a note that happened less often than it is said; who came first stays. */
async function acknowledge(
  pool: Pool,
  tenant: string,
  id: string,
  { person, times }: { readonly person: string; readonly times: number },
): Promise<void> {
  await rowsOf(
    pool,
    `INSERT INTO pilotage.operator_acknowledgements (tenant, note, times, person)
     SELECT n.tenant, n.id, $3::int, $4 FROM pilotage.operator_notes n
     WHERE n.tenant = $1 AND n.id = $2 AND n.times >= $3::int ON CONFLICT DO NOTHING`,
    [tenant, id, times, person],
  );
}

export const operatorNotesIn = (pool: Pool) => ({
  list: list.bind(null, pool),
  find: find.bind(null, pool),
  countOpen: countOpen.bind(null, pool),
  acknowledge: acknowledge.bind(null, pool),
});
