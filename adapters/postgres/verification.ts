/**
 * adapters: proves that the ledger is what was written: every entry's hash, every link, every number, every column, and
 * that each pilot's row stands where its ledger ends. In one unmoving view; it changes nothing.
 */
import type { Pool, PoolClient } from 'pg';
import type { Place } from '../../activities/ports';
import { entryOf, rowOf } from '../../activities/record/chain';
import type { LedgerRow } from '../../activities/record/chain';
import type { PlacedRow } from './ledger';
import { allEntries } from './ledger';

export interface ChainFault extends Place {
  /** Number of the entry, or the last one before a gap. */
  readonly seq: number;
  readonly fault: 'CHANGED' | 'REORDERED' | 'MISSING' | 'CUT' | 'COLUMN' | 'NO_PILOT';
  readonly detail: string;
}

export interface Verification {
  readonly pilots: number;
  readonly entries: number;
  readonly faults: readonly ChainFault[];
}

export interface VerificationOptions {
  /** Only this pilot. */
  readonly only?: Place;
  readonly onProgress?: (entries: number) => void;
}

interface End {
  readonly revision: number;
  readonly head: string;
}

const progressEvery = 10_000;
const keyOf = ({ tenant, pilot }: Place): string => JSON.stringify([tenant, pilot]);

/** Wants a pool whose statements may take their time. */
export async function verifyLedger(
  pool: Pool,
  options: VerificationOptions = {},
): Promise<Verification> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verify(client, options);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function verify(
  client: PoolClient,
  { only, onProgress }: VerificationOptions,
): Promise<Verification> {
  const ends = await pilotEnds(client, only);
  const faults: ChainFault[] = [];
  let [pilots, entries] = [0, 0];
  let last: PlacedRow | null = null;
  const close = (): void => {
    if (last === null) return;
    faults.push(
      ...faultsOfEnd(last, { revision: last.seq, head: last.hash }, ends.get(keyOf(last))),
    );
    ends.delete(keyOf(last));
  };
  for await (const row of allEntries(client, only)) {
    const isNew: boolean = last === null || row.pilot !== last.pilot || row.tenant !== last.tenant;
    if (isNew) {
      close();
      pilots += 1;
    }
    faults.push(...faultsOfEntry(row, isNew ? null : last));
    last = row;
    entries += 1;
    if (entries % progressEvery === 0) onProgress?.(entries);
  }
  close();
  // What is left has a row, but not one entry.
  for (const [key, end] of ends) {
    const [tenant, pilot] = JSON.parse(key) as [string, string];
    faults.push(...faultsOfEnd({ tenant, pilot }, { revision: 0, head: '' }, end));
  }
  return { pilots, entries, faults };
}

async function pilotEnds(client: PoolClient, only: Place | undefined): Promise<Map<string, End>> {
  const { rows } = await client.query<End & { tenant: string; id: string }>(
    'SELECT tenant, id, revision, head FROM pilotage.pilots WHERE $1::text IS NULL OR (tenant = $1 AND id = $2)',
    [only?.tenant ?? null, only?.pilot ?? null],
  );
  return new Map(
    rows.map(({ tenant, id, revision, head }) => [
      keyOf({ tenant, pilot: id }),
      { revision, head },
    ]),
  );
}

function faultsOfEntry(row: PlacedRow, before: LedgerRow | null): readonly ChainFault[] {
  const { tenant, pilot, seq } = row;
  const at = { tenant, pilot, seq };
  const expected = expectedRow(row);
  if (expected === null || expected.hash !== row.hash) {
    return [{ ...at, fault: 'CHANGED', detail: 'its hash is not that of its bytes' }];
  }
  const next = (before?.seq ?? 0) + 1;
  if (seq !== next)
    return [{ ...at, fault: 'MISSING', detail: `${seq - next} entries before it are missing` }];
  if (row.prevHash !== (before?.hash ?? ''))
    return [{ ...at, fault: 'REORDERED', detail: 'it does not follow the entry before it' }];
  const column = changedColumn(row, expected);
  return column === null
    ? []
    : [{ ...at, fault: 'COLUMN', detail: `its column ${column} is not what its bytes say` }];
}

/** The row as its bytes tell it; null when they cannot be read. */
function expectedRow(row: PlacedRow): (LedgerRow & Place) | null {
  try {
    const entry = entryOf(row.entry);
    return { ...rowOf(entry, row.entry, row.prevHash), tenant: entry.tenant, pilot: entry.pilot };
  } catch {
    return null;
  }
}

const columns = [
  'tenant',
  'pilot',
  'seq',
  'eventTime',
  'legalTime',
  'recordTime',
  'type',
  'version',
  'actor',
  'commandId',
  'n',
  'clock',
] as const;

const changedColumn = (row: PlacedRow, expected: LedgerRow & Place): string | null =>
  columns.find((column) => row[column] !== expected[column]) ?? null;

function faultsOfEnd(
  { tenant, pilot }: Place,
  ledger: End,
  row: End | undefined,
): readonly ChainFault[] {
  const at = { tenant, pilot, seq: ledger.revision };
  if (row === undefined) return [{ ...at, fault: 'NO_PILOT', detail: 'its pilot has no row' }];
  if (row.revision === ledger.revision && row.head === ledger.head) return [];
  return [
    {
      ...at,
      fault: 'CUT',
      detail: `the pilot's row stands at ${row.revision}, its ledger ends at ${ledger.revision}`,
    },
  ];
}
