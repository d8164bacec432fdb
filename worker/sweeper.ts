/**
 * worker: looks after lives. A run that was terminated, lost or closed before its archive is started again from the
 * ledger; a call whose answer may have been lost is followed by a catch-up. Every deed here is safe to do twice.
 */
import type { Opening } from '../contracts/messages';

export interface Lives {
  /** Pilots that are not archived, in pages after a key. */
  live(after: { tenant: string; pilot: string }, most: number): Promise<readonly Opening[]>;
  unconfirmed(olderThanSeconds: number, most: number): Promise<readonly Opening[]>;
  nextEpoch(tenant: string, pilot: string): Promise<Opening | null>;
  note(tenant: string, pilot: string, reason: string, digest: string): Promise<void>;
}

export interface Runs {
  /** Ids `tenant pilot` of runs that the server lists as open; the list lags behind. */
  listed(): Promise<ReadonlySet<string>>;
  isRunning(tenant: string, pilot: string): Promise<boolean>;
  start(opening: Opening): Promise<boolean>;
  wake(opening: Opening): Promise<void>;
}

export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface Swept {
  readonly revived: readonly string[];
  readonly woken: readonly string[];
}

const pageSize = 500;
const answerLostAfterSeconds = 60;

export const runKey = (tenant: string, pilot: string): string => `${tenant} ${pilot}`;

/** One look at everything; what fails for one pilot does not keep the others waiting. */
export async function sweep(lives: Lives, runs: Runs, log: Logger): Promise<Swept> {
  const revived: string[] = [];
  const listed = await runs.listed();
  for await (const opening of all(lives)) {
    if (listed.has(runKey(opening.tenant, opening.pilot))) continue;
    if (await tried(log, opening, () => reviveIfGone(lives, runs, opening)))
      revived.push(opening.pilot);
  }
  const woken: string[] = [];
  for (const opening of await lives.unconfirmed(answerLostAfterSeconds, pageSize)) {
    const done = await tried(log, opening, async () => {
      await runs.wake(opening);
      return true;
    });
    if (done) woken.push(opening.pilot);
  }
  if (revived.length + woken.length > 0) log.info({ revived, woken }, 'swept');
  return { revived, woken };
}

/** The list of runs lags behind; the run itself is asked before a new epoch is given out. */
export async function reviveIfGone(lives: Lives, runs: Runs, opening: Opening): Promise<boolean> {
  if (await runs.isRunning(opening.tenant, opening.pilot)) return false;
  const next = await lives.nextEpoch(opening.tenant, opening.pilot);
  if (next === null || !(await runs.start(next))) return false;
  await lives.note(opening.tenant, opening.pilot, 'LIFE_INTERRUPTED', `epoch ${next.epoch}`);
  return true;
}

async function* all(lives: Lives): AsyncGenerator<Opening> {
  let after = { tenant: '', pilot: '' };
  for (;;) {
    const page = await lives.live(after, pageSize);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = { tenant: last.tenant, pilot: last.pilot };
  }
}

async function tried(
  log: Logger,
  { tenant, pilot }: Opening,
  deed: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await deed();
  } catch (error) {
    log.warn(
      { tenant, pilot, error: String(error) },
      'could not look after a pilot; trying again at the next sweep',
    );
    return false;
  }
}
