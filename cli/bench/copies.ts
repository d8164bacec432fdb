/** cli: fills the record with whole copies of a pilot that was really lived. */
import type { Pool } from 'pg';
import { entryOf, rowOf } from '../../activities/record/chain';
import type { LedgerRow } from '../../activities/record/chain';
import type { Place } from '../../activities/ports';
import { entriesOf } from '../../adapters/postgres/ledger';

const batch = 50;

/** Rows of a table again, with another pilot's id wherever the old one stood. */
const copyRows = (table: string, key: string): string => `
  INSERT INTO pilotage.${table}
  SELECT (jsonb_populate_record(t, replace(to_jsonb(t)::text, $2, c.id)::jsonb || c.change)).*
  FROM pilotage.${table} t, unnest($3::text[], $4::jsonb[]) AS c(id, change)
  WHERE t.tenant = $1 AND t.${key} = $2`;

const addEntries = `
  INSERT INTO pilotage.ledger
  SELECT (jsonb_populate_record(NULL::pilotage.ledger, r)).* FROM jsonb_array_elements($1::jsonb) AS r`;

/** Ids of the same length and letters keep the entries canonical. */
const idOf = (like: string, n: number): string => {
  const digits = n.toString(16).padStart(8, '0');
  return digits + like.slice(digits.length);
};

/** The same life under another id, its chain made anew. */
function entriesFor(rows: readonly LedgerRow[], from: string, to: string): readonly LedgerRow[] {
  let prevHash = '';
  return rows.map(({ entry }) => {
    const bytes = Buffer.from(entry.toString('utf8').replaceAll(from, to));
    const row = rowOf(entryOf(bytes), bytes, prevHash);
    prevHash = row.hash;
    return row;
  });
}

const columnsOf = ({ tenant }: Place, pilot: string, row: LedgerRow): object => ({
  tenant,
  pilot,
  seq: row.seq,
  event_time: row.eventTime,
  legal_time: row.legalTime,
  record_time: row.recordTime,
  type: row.type,
  version: row.version,
  actor: row.actor,
  command_id: row.commandId,
  n: row.n,
  clock: row.clock,
  entry: `\\x${row.entry.toString('hex')}`,
  prev_hash: row.prevHash,
  hash: row.hash,
});

/** Whole copies, numbered: what `verify` and `rebuild` find in them is what they find in the original. */
export async function copyPilots(
  pool: Pool,
  original: Place,
  from: number,
  to: number,
): Promise<void> {
  const rows = await entriesOf(pool, original);
  for (let n = from; n < to; n += batch) {
    const numbers = Array.from({ length: Math.min(batch, to - n) }, (_, i) => n + i);
    const lives = numbers.map((number) => {
      const id = idOf(original.pilot, number);
      return { id, entries: entriesFor(rows, original.pilot, id) };
    });
    const ids = lives.map(({ id }) => id);
    const heads = lives.map(({ entries }) => JSON.stringify({ head: entries.at(-1)?.hash }));
    const columns = lives.flatMap(({ id, entries }) =>
      entries.map((row) => columnsOf(original, id, row)),
    );
    await pool.query(addEntries, [JSON.stringify(columns)]);
    const { tenant, pilot } = original;
    await pool.query(copyRows('pilots', 'id'), [tenant, pilot, ids, heads]);
    const unchanged = ids.map(() => '{}');
    for (const table of ['tasks', 'notices'])
      await pool.query(copyRows(table, 'pilot'), [tenant, pilot, ids, unchanged]);
  }
}
