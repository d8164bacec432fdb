/** test: after whatever happened: is the record what people were told, is anything lost or doubled, does every pilot live? */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { currentBuild } from '../../../activities/build';
import { legalNow } from '../../../activities/legal-clock';
import { createClocks, mainClock } from '../../../adapters/clock/clocks';
import { createLawBook } from '../../../adapters/postgres/law-book';
import { rebuild } from '../../../adapters/postgres/rebuild';
import { verifyLedger } from '../../../adapters/postgres/verification';
import type { Told } from './townspeople';

const rowsOf = async <T extends object>(
  pool: Pool,
  text: string,
  values: unknown[] = [],
): Promise<T[]> => (await pool.query<T>(text, values)).rows;

const countOf = async (pool: Pool, what: string): Promise<number> =>
  (await rowsOf<{ n: number }>(pool, `SELECT count(*)::int AS n FROM ${what}`))[0]?.n ?? 0;

/** What was told that is not so, in words. */
async function untrue(pool: Pool, told: ReadonlyMap<string, Told>): Promise<readonly string[]> {
  const entries = await rowsOf<{ command_id: string; pilot: string; last: number }>(
    pool,
    'SELECT command_id, pilot, max(seq) AS last FROM pilotage.ledger WHERE command_id = ANY($1) GROUP BY 1, 2',
    [[...told.keys()]],
  );
  const answers = await rowsOf<{ command_id: string; answer: { outcome: string; code?: string } }>(
    pool,
    'SELECT command_id, answer FROM pilotage.answers WHERE command_id = ANY($1)',
    [[...told.keys()]],
  );
  const written = new Map(entries.map((row) => [row.command_id, row]));
  const kept = new Map(answers.map((row) => [row.command_id, row.answer]));
  return [...told].flatMap(([id, { name, pilot, outcome, revision, code }]) => {
    const [row, answer] = [written.get(id), kept.get(id)];
    const words = `${name} ${id} for ${pilot}, told ${outcome} ${revision ?? code ?? ''}`;
    if (outcome === 'accepted')
      return row?.pilot === pilot && row.last === revision
        ? []
        : [`${words}: the ledger says ${JSON.stringify(row)}`];
    const same = answer === undefined || (answer.outcome === 'refused' && answer.code === code);
    return row === undefined && same
      ? []
      : [`${words}: ${JSON.stringify(row)} ${JSON.stringify(answer)}`];
  });
}

/** Acts of people in the pilots of the test that nobody was told of. */
async function untold(pool: Pool, told: ReadonlyMap<string, Told>): Promise<readonly string[]> {
  const pilots = [...new Set([...told.values()].map(({ pilot }) => pilot))];
  const rows = await rowsOf<{ command_id: string }>(
    pool,
    'SELECT DISTINCT command_id FROM pilotage.ledger WHERE pilot = ANY($1) AND command_id IS NOT NULL',
    [pilots],
  );
  return rows.map(({ command_id: id }) => id).filter((id) => !told.has(id));
}

async function legal(pool: Pool): Promise<string> {
  const clock = await createClocks(pool).read('practice', mainClock);
  return clock === null ? '' : legalNow(clock, new Date().toISOString());
}

/** Null: everything that was due has rung, every letter is sent, every job done. Else what is left after a while. */
export async function unsettled(pool: Pool, withinMs = 60_000): Promise<object | null> {
  for (const end = performance.now() + withinMs; ; await pause(200)) {
    const due = await rowsOf(
      pool,
      `SELECT id, next_ring_at FROM pilotage.pilots WHERE provenance = 'live' AND next_ring_at <= $1`,
      [await legal(pool)],
    );
    const unsent = await countOf(pool, 'pilotage.notices WHERE sent_at IS NULL');
    const jobs = await countOf(pool, 'graphile_worker.jobs');
    if (due.length === 0 && unsent === 0 && jobs === 0) return null;
    if (performance.now() > end) return { due, unsent, jobs };
  }
}

export interface Audit {
  readonly untrue: readonly string[];
  readonly untold: readonly string[];
  readonly doubledClocks: number;
  readonly faults: readonly unknown[];
  readonly different: readonly unknown[];
  readonly unsent: number;
  readonly onHold: number;
}

export const spotless: Audit = {
  untrue: [],
  untold: [],
  doubledClocks: 0,
  faults: [],
  different: [],
  unsent: 0,
  onHold: 0,
};

export async function audit(pool: Pool, told: ReadonlyMap<string, Told>): Promise<Audit> {
  const { faults } = await verifyLedger(pool);
  const { different } = await rebuild(pool, {
    check: true,
    laws: createLawBook(pool),
    build: currentBuild,
  });
  return {
    untrue: await untrue(pool, told),
    untold: await untold(pool, told),
    doubledClocks: await countOf(
      pool,
      `(SELECT 1 FROM pilotage.ledger WHERE clock IS NOT NULL GROUP BY tenant, pilot, clock HAVING count(*) > 1) AS twice`,
    ),
    faults,
    different,
    unsent: await countOf(pool, 'pilotage.notices WHERE sent_at IS NULL'),
    onHold: await countOf(pool, 'pilotage.pilots WHERE hold IS NOT NULL'),
  };
}

/** How much there was to lose. */
export async function volume(pool: Pool): Promise<string> {
  const clocks = await countOf(pool, 'pilotage.ledger WHERE clock IS NOT NULL');
  const [entries, notices] = [
    await countOf(pool, 'pilotage.ledger'),
    await countOf(pool, 'pilotage.notices'),
  ];
  return `${entries} entries, ${clocks} of them by clocks, ${notices} notices`;
}
