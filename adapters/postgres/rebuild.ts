/**
 * adapters: the read model against the fold of the ledger. `check` compares in one unmoving view and changes nothing;
 * otherwise each pilot that differs is written again with the pilot locked.
 */
import type { Pool, PoolClient } from 'pg';
import { digestOf } from '../../activities/canonical';
import type { LawBook, Place, RecordPorts } from '../../activities/ports';
import type { DesksAnew, Rebuilt } from '../../activities/rebuild';
import { rebuilt } from '../../activities/rebuild';
import type { PilotRow } from '../../activities/record/read-model';
import { mainClock } from '../clock/clocks';
import { markDesks } from './desks';
import type { PlacedRow } from './ledger';
import { allEntries, entriesOf } from './ledger';
import { taskStatements } from './record-tasks';
import { addNotices, pilotStatement } from './record-write';
import type { StoredModel } from './stored-model';
import { desksAnew, modelRows, storedModel } from './stored-model';

export interface Difference extends Place {
  /** What differs: pilot, tasks, notices. */
  readonly in: readonly string[];
}

export interface RebuildReport {
  readonly pilots: number;
  readonly entries: number;
  readonly different: readonly Difference[];
}

export interface RebuildOptions {
  readonly check: boolean;
  readonly laws: LawBook;
  readonly build: RecordPorts['build'];
  readonly onProgress?: (pilots: number) => void;
}

const progressEvery = 100;

/** Wants a pool whose statements may take their time. */
export async function rebuild(pool: Pool, options: RebuildOptions): Promise<RebuildReport> {
  const client = await pool.connect();
  try {
    const report = await inOneView(client, () => compareAll(client, options));
    if (!options.check) for (const place of report.different) await rewrite(client, place, options);
    return report;
  } finally {
    client.release();
  }
}

async function inOneView<T>(client: PoolClient, look: () => Promise<T>): Promise<T> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await look();
  } finally {
    await client.query('ROLLBACK');
  }
}

async function compareAll(client: PoolClient, options: RebuildOptions): Promise<RebuildReport> {
  const different: Difference[] = [];
  let [pilots, entries] = [0, 0];
  for await (const rows of lives(client)) {
    const { tenant, pilot } = rows[0] as PlacedRow;
    const place = { tenant, pilot };
    const stored = await storedModel(client, place);
    const made = await rebuilt(options.laws, place, rows, stored?.desks ?? null);
    const parts = differences(stored, made, options.build.fold);
    if (parts.length > 0) different.push({ ...place, in: parts });
    pilots += 1;
    entries += rows.length;
    if (pilots % progressEvery === 0) options.onProgress?.(pilots);
  }
  return { pilots, entries, different };
}

/** The ledgers one by one, each whole. */
async function* lives(client: PoolClient): AsyncGenerator<readonly PlacedRow[]> {
  let life: PlacedRow[] = [];
  for await (const row of allEntries(client)) {
    const last = life.at(-1);
    if (last !== undefined && (last.tenant !== row.tenant || last.pilot !== row.pilot)) {
      yield life;
      life = [];
    }
    life.push(row);
  }
  if (life.length > 0) yield life;
}

function differences(stored: StoredModel | null, made: Rebuilt, fold: number): readonly string[] {
  if (stored === null) return ['pilot', 'tasks', 'notices'];
  const wanted = modelRows(made);
  const isOfThisShape = stored.fold === fold;
  return [
    ...(digestOf(stored.row) === digestOf(wanted.row) &&
    (!isOfThisShape || digestOf(stored.state) === digestOf(made.pilot))
      ? []
      : ['pilot']),
    ...(digestOf(stored.tasks) === digestOf(wanted.tasks) ? [] : ['tasks']),
    ...(digestOf(stored.notices) === digestOf(wanted.notices) ? [] : ['notices']),
  ];
}

interface LockedRow {
  readonly epoch: number;
  readonly build: number;
  readonly clock: string;
  readonly desks: DesksAnew | null;
}

/** With the pilot locked as a turn locks it: what was written since is in the ledger that is read afterwards. */
async function locked(client: PoolClient, { tenant, pilot }: Place): Promise<LockedRow> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${tenant}/${pilot}`,
  ]);
  const { rows } = await client.query<LockedRow>(
    `SELECT epoch, build, clock, ${desksAnew} AS desks FROM pilotage.pilots
     WHERE tenant = $1 AND id = $2 FOR UPDATE`,
    [tenant, pilot],
  );
  return rows[0] ?? { epoch: 1, build: 0, clock: mainClock, desks: null };
}

async function rewrite(
  client: PoolClient,
  place: Place,
  { laws, build }: RebuildOptions,
): Promise<void> {
  await client.query('BEGIN');
  try {
    const before = await locked(client, place);
    const { desks } = before;
    const made = await rebuilt(laws, place, await entriesOf(client, place), desks);
    const row: PilotRow = {
      ...made.model,
      epoch: before.epoch,
      revision: made.pilot.revision,
      head: made.head,
      state: made.pilot,
      fold: build.fold,
      build: Math.max(before.build, build.number),
      clock: before.clock,
      lastLegal: made.lastLegal,
    };
    const statements = [
      pilotStatement(place, row, null),
      ...taskStatements(place, made.model.tasks),
      ...(desks === null ? [] : [markDesks(place, { version: desks.directory, at: desks.at })]),
    ];
    for (const statement of statements) await client.query(statement);
    await rewriteNotices(client, place, made);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

interface KeptNotice {
  readonly id: string;
  readonly sent_at: Date | null;
  readonly sent_to: string[] | null;
  readonly recorded_at: Date;
}

/** When it came, and when and to whom it was sent, is no fold of the ledger: it stays, or what was read would be new again. */
async function rewriteNotices(
  client: PoolClient,
  { tenant, pilot }: Place,
  { notices }: Rebuilt,
): Promise<void> {
  const { rows: kept } = await client.query<KeptNotice>(
    `DELETE FROM pilotage.notices WHERE tenant = $1 AND pilot = $2
     RETURNING id, sent_at, sent_to, recorded_at`,
    [tenant, pilot],
  );
  if (notices.length > 0)
    await client.query({ ...addNotices, values: [tenant, pilot, JSON.stringify(notices)] });
  await client.query(
    `UPDATE pilotage.notices n SET recorded_at = l.record_time FROM pilotage.ledger l
     WHERE n.tenant = $1 AND n.pilot = $2 AND l.tenant = n.tenant AND l.pilot = n.pilot AND l.seq = n.seq`,
    [tenant, pilot],
  );
  for (const { id, sent_at: at, sent_to: to, recorded_at: recorded } of kept) {
    await client.query(
      `UPDATE pilotage.notices SET sent_at = $4, sent_to = $5, recorded_at = $6
       WHERE tenant = $1 AND pilot = $2 AND id = $3`,
      [tenant, pilot, id, at, to, recorded],
    );
  }
}
