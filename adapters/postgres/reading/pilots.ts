/** adapters: pilots as the record last folded them, their ledger and their texts. */
import type { Pool } from 'pg';
import type {
  LedgerRow,
  PilotHit,
  PilotRecord,
  PilotSearch,
  PilotWhole,
} from '../../../contracts/reading';
import type { TaskRecord } from '../../../contracts/inbox-reading';
import { currentState } from './current-state';
import type { Folded } from './current-state';
import { allOccur, asInstant, asPlace, containing, rowOf, rowsOf } from './query';
import { taskColumns, taskTables } from './task-rows';

const columns = `p.id, p.number, coalesce(x.body, p.title) AS title, p.stage, p.unit, p.next_due_at AS "nextDueAt", p.flags,
  p.provenance, p.clock, ${asInstant('p.updated_at')} AS "updatedAt"`;
const tables =
  'pilotage.pilots p LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title';

type Hit = PilotRecord & { readonly placed: string };

async function find(pool: Pool, tenant: string, pilot: string): Promise<PilotWhole | null> {
  const row = await rowOf<PilotWhole & Folded>(
    pool,
    `SELECT ${columns}, p.state, p.fold, p.revision, p.hold FROM ${tables}
     WHERE p.tenant = $1 AND p.id = $2`,
    [tenant, pilot],
  );
  if (row === null) return null;
  const { fold: _fold, ...whole } = row;
  return { ...whole, state: await currentState(pool, tenant, pilot, row) };
}

async function search(
  pool: Pool,
  tenant: string,
  { words, stage, after, limit }: PilotSearch,
): Promise<readonly PilotHit[]> {
  const rows = await rowsOf<Hit>(
    pool,
    `SELECT ${columns}, ${asPlace('p.updated_at')} AS placed FROM ${tables}
     WHERE p.tenant = $1 AND ($2::text IS NULL OR p.stage = $2) AND ${allOccur('p.search', '$3')}
       AND ($4::timestamptz IS NULL OR p.updated_at < $4 OR (p.updated_at = $4 AND p.id > $5))
     ORDER BY p.updated_at DESC, p.id LIMIT $6`,
    [tenant, stage, words.map(containing), after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows.map(({ placed, ...row }) => ({ ...row, place: [placed, row.id] }));
}

const rows = (
  pool: Pool,
  tenant: string,
  pilots: readonly string[],
  most: number,
): Promise<readonly PilotRecord[]> =>
  rowsOf<PilotRecord>(
    pool,
    `SELECT ${columns} FROM ${tables} WHERE p.tenant = $1 AND p.id = ANY ($2::text[])
     ORDER BY p.updated_at DESC, p.id LIMIT $3`,
    [tenant, pilots, most],
  );

const tasks = (pool: Pool, tenant: string, pilot: string): Promise<readonly TaskRecord[]> =>
  rowsOf<TaskRecord>(
    pool,
    `SELECT ${taskColumns} FROM ${taskTables} WHERE t.tenant = $1 AND t.pilot = $2
     ORDER BY t.due_at, t.id`,
    [tenant, pilot],
  );

const ledger = (
  pool: Pool,
  tenant: string,
  pilot: string,
  from: number,
  limit: number,
): Promise<readonly LedgerRow[]> =>
  rowsOf<LedgerRow>(
    pool,
    `SELECT seq, legal_time AS "legalTime", convert_from(entry, 'UTF8') AS entry, hash
     FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2 AND seq <= $3 ORDER BY seq DESC LIMIT $4`,
    [tenant, pilot, from, limit],
  );

async function texts(
  pool: Pool,
  tenant: string,
  refs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map();
  const rows = await rowsOf<{ ref: string; body: string }>(
    pool,
    'SELECT ref, body FROM pilotage.texts WHERE tenant = $1 AND ref = ANY ($2::text[])',
    [tenant, [...new Set(refs)]],
  );
  return new Map(rows.map(({ ref, body }) => [ref, body]));
}

export const pilotsIn = (pool: Pool) => ({
  find: find.bind(null, pool),
  search: search.bind(null, pool),
  rows: rows.bind(null, pool),
  tasks: tasks.bind(null, pool),
  ledger: ledger.bind(null, pool),
  texts: texts.bind(null, pool),
});
