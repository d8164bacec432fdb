/** adapters: reading the ledger: one pilot's life, or all of them as a stream in one unmoving view. */
import { types } from 'pg';
import type { ClientBase, Pool, QueryResultRow } from 'pg';
import type { Place } from '../../activities/ports';
import type { LedgerRow } from '../../activities/record/chain';

interface Columns extends QueryResultRow {
  readonly tenant: string;
  readonly pilot: string;
  readonly seq: number;
  readonly event_time: string;
  readonly legal_time: string;
  readonly record_time: string;
  readonly type: string;
  readonly version: number;
  readonly actor: string;
  readonly command_id: string | null;
  readonly n: number;
  readonly clock: string | null;
  readonly entry: Buffer;
  readonly prev_hash: string;
  readonly hash: string;
}

export type PlacedRow = LedgerRow & Place;

const columns =
  'tenant, pilot, seq, event_time, legal_time, record_time, type, version, actor, command_id, n, clock, entry, prev_hash, hash';
const pageSize = 5_000;

const rowOf = (row: Columns): PlacedRow => ({
  tenant: row.tenant,
  pilot: row.pilot,
  seq: row.seq,
  eventTime: row.event_time,
  legalTime: row.legal_time,
  recordTime: row.record_time,
  type: row.type,
  version: row.version,
  actor: row.actor,
  commandId: row.command_id,
  n: row.n,
  clock: row.clock,
  entry: row.entry,
  prevHash: row.prev_hash,
  hash: row.hash,
});

/** A Date for each of a million entries would cost more than their hashes; connections speak UTC. */
function asInstant(text: string): string {
  const [seconds = '', rest = ''] = text.replace(' ', 'T').split(/[.+]/);
  return `${seconds}.${text.includes('.') ? rest.padEnd(3, '0').slice(0, 3) : '000'}Z`;
}

const timestampOid = 1184;
const parserOf = (oid: number, format?: 'text'): unknown =>
  oid === timestampOid ? asInstant : (types.getTypeParser(oid, format) as unknown);
const asStored = { getTypeParser: parserOf as typeof types.getTypeParser };

export async function entriesOf(
  client: ClientBase | Pool,
  { tenant, pilot }: Place,
): Promise<readonly PlacedRow[]> {
  const { rows } = await client.query<Columns>({
    text: `SELECT ${columns} FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2 ORDER BY seq`,
    values: [tenant, pilot],
    types: asStored,
  });
  return rows.map(rowOf);
}

/** Everything in order of tenant, pilot and number, page by page; or one pilot only. */
export async function* allEntries(client: ClientBase, only?: Place): AsyncGenerator<PlacedRow> {
  let after: readonly [string, string, number] =
    only === undefined ? ['', '', 0] : [only.tenant, only.pilot, 0];
  for (;;) {
    const rows = await page(client, after);
    for (const row of rows) {
      if (only !== undefined && (row.tenant !== only.tenant || row.pilot !== only.pilot)) return;
      yield rowOf(row);
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = [last.tenant, last.pilot, last.seq];
  }
}

async function page(
  client: ClientBase,
  after: readonly [string, string, number],
): Promise<readonly Columns[]> {
  const { rows } = await client.query<Columns>({
    name: 'ledger-page',
    text: `SELECT ${columns} FROM pilotage.ledger WHERE (tenant, pilot, seq) > ($1, $2, $3) ORDER BY tenant, pilot, seq LIMIT ${pageSize}`,
    values: [...after],
    types: asStored,
  });
  return rows;
}
