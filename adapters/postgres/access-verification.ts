/** adapters: proves that the log of openings is what was written: each entry's hash, link, number, columns, and where it ends. */
import type { Pool } from 'pg';
import { hashOf } from '../../activities/record/chain';
import type { AccessEntry } from '../../contracts/access-log';
import { rowsOf } from './reading/query';

export interface AccessFault {
  readonly tenant: string;
  readonly pilot: string;
  readonly seq: number;
  readonly fault: 'CHANGED' | 'REORDERED' | 'MISSING' | 'CUT' | 'COLUMN';
}

export interface AccessVerification {
  readonly accesses: number;
  readonly faults: readonly AccessFault[];
}

interface Row {
  readonly tenant: string;
  readonly pilot: string;
  readonly seq: number;
  readonly matter: string;
  readonly entry: Buffer;
  readonly prevHash: string;
  readonly hash: string;
}

type Where = Pick<AccessFault, 'tenant' | 'pilot'>;

const keyOf = ({ tenant, pilot }: Where): string => JSON.stringify([tenant, pilot]);

function faultIn(row: Row, before: Row | undefined): AccessFault['fault'] | null {
  if (hashOf(row.prevHash, row.entry) !== row.hash) return 'CHANGED';
  if (row.seq !== (before?.seq ?? 0) + 1) return 'MISSING';
  if (row.prevHash !== (before?.hash ?? '')) return 'REORDERED';
  const told = JSON.parse(row.entry.toString('utf8')) as AccessEntry;
  const isTold =
    told.tenant === row.tenant &&
    told.pilot === row.pilot &&
    told.seq === row.seq &&
    told.matter === row.matter;
  return isTold ? null : 'COLUMN';
}

/** `only` a pilot's. Openings are few: one chain is read at once. */
export async function verifyAccesses(pool: Pool, only?: Where): Promise<AccessVerification> {
  const named = [only?.tenant ?? null, only?.pilot ?? null];
  const rows = await rowsOf<Row>(
    pool,
    `SELECT tenant, pilot, seq, matter, entry, prev_hash AS "prevHash", hash FROM pilotage.accesses
     WHERE $1::text IS NULL OR (tenant = $1 AND pilot = $2) ORDER BY tenant, pilot, seq`,
    named,
  );
  const heads = await rowsOf<Where & { seq: number; hash: string }>(
    pool,
    `SELECT tenant, pilot, seq, hash FROM pilotage.access_heads
     WHERE $1::text IS NULL OR (tenant = $1 AND pilot = $2)`,
    named,
  );
  const faults: AccessFault[] = [];
  const last = new Map<string, Row>();
  for (const row of rows) {
    const { tenant, pilot, seq } = row;
    const fault = faultIn(row, last.get(keyOf(row)));
    if (fault !== null) faults.push({ tenant, pilot, seq, fault });
    last.set(keyOf(row), row);
  }
  const ends = new Map(heads.map((head) => [keyOf(head), head]));
  for (const key of new Set([...last.keys(), ...ends.keys()])) {
    const [tenant, pilot] = JSON.parse(key) as [string, string];
    const end = last.get(key);
    const head = ends.get(key);
    if ((end?.hash ?? '') !== (head?.hash ?? '') || (end?.seq ?? 0) !== (head?.seq ?? 0))
      faults.push({ tenant, pilot, seq: end?.seq ?? 0, fault: 'CUT' });
  }
  return { accesses: rows.length, faults };
}
