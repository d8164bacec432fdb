/**
 * adapters: pilots as statistics see them, one after the other: never more than one ledger in memory. What a pilot came
 * to is kept by its revision, so that the next question reads only what was written since.
 */
import type { Pool } from 'pg';
import { entryOf, eventOf } from '../../../activities/record/chain';
import type { LawBook } from '../../../activities/ports';
import type { Directory } from '../../../domain/directory';
import { fold } from '../../../domain/evolve';
import { unborn } from '../../../domain/pilot';
import type { PilotFacts } from '../../../domain/statistics/facts';
import { factsOf } from '../../../domain/statistics/facts';
import type { Instant } from '../../../domain/time';
import { rowsOf } from './query';

export interface FactsOnClock {
  readonly facts: PilotFacts;
  /** The clock that the pilot runs on. */
  readonly clock: string;
}

export interface FactsAsked {
  readonly tenant: string;
  readonly directory: Directory;
  /** Legal time at which posts are looked up; with `cutOff`, also the last that is read. */
  readonly at: Instant;
  readonly cutOff: boolean;
}

export interface FactsReader {
  read(asked: FactsAsked): AsyncIterable<FactsOnClock>;
}

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly clock: string;
}

const pageSize = 500;
/** Some kilobytes each. */
const mostKept = 20_000;

export function factsIn(pool: Pool, laws: Pick<LawBook, 'lawOf'>): FactsReader {
  const kept = new Map<string, { readonly mark: string; readonly facts: PilotFacts }>();

  const keep = (key: string, mark: string, facts: PilotFacts): void => {
    kept.delete(key);
    const oldest = kept.keys().next();
    if (kept.size >= mostKept && oldest.done !== true) kept.delete(oldest.value);
    kept.set(key, { mark, facts });
  };

  const made = async (asked: FactsAsked, { id }: Row): Promise<PilotFacts | null> => {
    const events = await eventsOf(pool, asked, id);
    if (events.length === 0) return null;
    const pilot = fold(unborn(asked.tenant, id), events);
    const law = await laws.lawOf(pilot.law);
    return factsOf({ pilot, events, law, directory: asked.directory, at: asked.at });
  };

  const current = async (asked: FactsAsked, row: Row): Promise<PilotFacts | null> => {
    if (asked.cutOff) return made(asked, row);
    const key = `${asked.tenant}/${row.id}`;
    const mark = `${row.revision} ${asked.directory.data.version}`;
    const known = kept.get(key);
    if (known?.mark === mark) return known.facts;
    const facts = await made(asked, row);
    if (facts !== null) keep(key, mark, facts);
    return facts;
  };

  return {
    async *read(asked) {
      for await (const row of all(pool, asked.tenant)) {
        const facts = await current(asked, row);
        if (facts !== null) yield { facts, clock: row.clock };
      }
    },
  };
}

async function* all(pool: Pool, tenant: string): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const page = await rowsOf<Row>(
      pool,
      `SELECT id, revision, clock FROM pilotage.pilots WHERE tenant = $1 AND id > $2 ORDER BY id LIMIT ${pageSize}`,
      [tenant, after],
    );
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.id;
  }
}

async function eventsOf(pool: Pool, { tenant, at, cutOff }: FactsAsked, pilot: string) {
  const rows = await rowsOf<{ entry: Buffer }>(
    pool,
    `SELECT entry FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2 AND ($3::text IS NULL OR legal_time <= $3)
     ORDER BY seq`,
    [tenant, pilot, cutOff ? at : null],
  );
  return rows.map(({ entry }) => eventOf(entryOf(entry)));
}
