/**
 * adapters: after the directory has changed, or a holding has begun or ended by its day, the desks of open pilots are
 * written anew: the work moves, no due date does, and no ledger hears of it, since nobody acted.
 */
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { LawBook, Place } from '../../activities/ports';
import { readModelOf } from '../../activities/record/read-model';
import type { Directory } from '../../domain/directory';
import type { Pilot } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import { clockOfRow, createClocks, legalNow, mainClock } from '../clock/clocks';
import type { ClockColumns } from '../clock/clocks';
import type { Directories } from './directory';
import { tellScreens } from './live';
import { desksIn, taskStatements } from './record-tasks';
import type { Statement } from './record-tasks';
import { inTransaction } from './turns';

interface Mark {
  readonly version: number;
  readonly at: Instant;
}

const pageSize = 200;

export const markDesks = ({ tenant, pilot }: Place, { version, at }: Mark): Statement => ({
  name: 'desks-mark',
  text: 'UPDATE pilotage.pilots SET desks_directory = $3, desks_at = $4 WHERE tenant = $1 AND id = $2',
  values: [tenant, pilot, version, at],
});

interface OpenRow extends ClockColumns {
  readonly pilot: string;
  readonly state: Pilot;
  readonly last_legal: Instant;
}

/** With the pilot locked as a turn locks it: a turn that is under way writes its desks first. */
async function rewrite(
  pool: Pool,
  laws: LawBook,
  place: Place,
  directory: Directory,
): Promise<void> {
  const { tenant, pilot } = place;
  const moved = await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenant}/${pilot}`,
    ]);
    const row = await openRow(client, place);
    if (row === undefined) return [];
    const real = new Date().toISOString();
    const now = legalNow(clockOfRow(row), real);
    const at = now > row.last_legal ? now : row.last_legal;
    const law = await laws.lawOf(row.state.law);
    const { tasks } = readModelOf(row.state, law, directory, at);
    const mark = markDesks(place, { version: directory.data.version, at });
    const done: QueryResult[] = [];
    for (const statement of [...taskStatements(place, tasks), mark])
      done.push(await client.query(statement));
    return done;
  });
  const desks = desksIn(moved);
  await tellScreens(pool, { tenant, pilot: desks.tasks.length > 0 ? pilot : null, ...desks });
}

const openRow = async (client: PoolClient, { tenant, pilot }: Place) =>
  (
    await client.query<OpenRow>(
      `SELECT p.id AS pilot, p.state, p.last_legal, c.id, c.legal_base, c.real_base, c.rate, c.practice
       FROM pilotage.pilots p JOIN pilotage.clocks c ON c.tenant = p.tenant AND c.id = p.clock
       WHERE p.tenant = $1 AND p.id = $2 AND p.stage <> 'ARCHIVED' AND p.hold IS NULL
         AND p.provenance <> 'reconstructed' FOR UPDATE OF p`,
      [tenant, pilot],
    )
  ).rows[0];

/** A day on which somebody comes to a desk, leaves one, or a desk ends. */
const turnsBetween = ({ data }: Directory, after: Instant, until: Instant): boolean => {
  const within = (at: Instant | null | undefined): boolean =>
    at != null && after < at && at <= until;
  return (
    data.holdings.some(({ from, to }) => within(from) || within(to)) ||
    data.posts.some(({ abolishedFrom }) => within(abolishedFrom)) ||
    data.units.some(({ abolishedFrom }) => within(abolishedFrom))
  );
};

async function openPilots(pool: Pool, tenant: string, after: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM pilotage.pilots WHERE tenant = $1 AND id > $2 AND stage <> 'ARCHIVED'
       AND provenance <> 'reconstructed' ORDER BY id LIMIT $3`,
    [tenant, after, pageSize],
  );
  return rows.map(({ id }) => id);
}

async function markOf(pool: Pool, tenant: string): Promise<Mark | null> {
  const { rows } = await pool.query<Mark>(
    'SELECT version, at FROM pilotage.desk_marks WHERE tenant = $1',
    [tenant],
  );
  return rows[0] ?? null;
}

const setMark = (pool: Pool, tenant: string, { version, at }: Mark): Promise<unknown> =>
  pool.query(
    `INSERT INTO pilotage.desk_marks (tenant, version, at) VALUES ($1, $2, $3)
     ON CONFLICT (tenant) DO UPDATE SET version = $2, at = $3`,
    [tenant, version, at],
  );

export function createDesks(pool: Pool, laws: LawBook, directories: Directories) {
  const clocks = createClocks(pool);

  async function legalTime(tenant: string): Promise<Instant> {
    const real = new Date().toISOString();
    const clock = await clocks.read(tenant, mainClock);
    return clock === null ? real : legalNow(clock, real);
  }

  async function rewriteAll(tenant: string, directory: Directory): Promise<number> {
    let written = 0;
    for (let after = ''; ;) {
      const page = await openPilots(pool, tenant, after);
      for (const pilot of page) await rewrite(pool, laws, { tenant, pilot }, directory);
      written += page.length;
      after = page.at(-1) ?? after;
      if (page.length < pageSize) return written;
    }
  }

  /** How many pilots' desks were written anew. Interrupted, it begins again: the mark is set at the end. */
  async function follow(tenant: string): Promise<number> {
    const directory = await directories.newest(tenant);
    if (directory === null) return 0;
    const [mark, at] = [await markOf(pool, tenant), await legalTime(tenant)];
    const { version } = directory.data;
    // A tenant without a mark was written by the directory that it has.
    const isBehind =
      mark !== null && (mark.version !== version || turnsBetween(directory, mark.at, at));
    const written = isBehind ? await rewriteAll(tenant, directory) : 0;
    await setMark(pool, tenant, { version, at });
    return written;
  }

  return { follow };
}
