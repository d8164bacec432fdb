/**
 * worker: looks after lives. A run that was terminated, lost or closed before its archive is started again from the
 * ledger; a call whose answer may have been lost is followed by a catch-up, and so is a run that the record has never
 * heard of, which somebody reset: the record then notes for operators what was done. Every deed here is safe to do twice.
 */
import type { Opening } from '../contracts/messages';

export interface Life extends Opening {
  /** The run that asked the record last; null: none has. */
  readonly run: string | null;
}

export interface Lives {
  /** Pilots that are not archived, in pages after a key. */
  live(after: { tenant: string; pilot: string }, most: number): Promise<readonly Life[]>;
  unconfirmed(olderThanSeconds: number, most: number): Promise<readonly Opening[]>;
  nextEpoch(tenant: string, pilot: string): Promise<Opening | null>;
}

export interface Runs {
  /** Runs that the server lists as open, by `tenant pilot`; the list lags behind. */
  listed(): Promise<ReadonlyMap<string, string>>;
  /** The run that lives now; null: none does. */
  living(tenant: string, pilot: string): Promise<string | null>;
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
  const woken: string[] = [];
  for await (const life of all(lives)) {
    if (life.run !== null && listed.get(runKey(life.tenant, life.pilot)) === life.run) continue;
    await tried(log, life, async () => {
      const living = await runs.living(life.tenant, life.pilot);
      if (living === null && (await revive(lives, runs, life))) revived.push(life.pilot);
      if (living !== null && living !== life.run) {
        await runs.wake(openingOf(life));
        woken.push(life.pilot);
      }
    });
  }
  for (const opening of await lives.unconfirmed(answerLostAfterSeconds, pageSize)) {
    await tried(log, opening, async () => {
      await runs.wake(opening);
      woken.push(opening.pilot);
    });
  }
  if (revived.length + woken.length > 0) log.info({ revived, woken }, 'swept');
  return { revived, woken };
}

/** Only when the run itself was asked and is gone: the list lags behind. The record notes that a life was interrupted. */
async function revive(lives: Lives, runs: Runs, { tenant, pilot }: Life): Promise<boolean> {
  const next = await lives.nextEpoch(tenant, pilot);
  return next !== null && (await runs.start(next));
}

const openingOf = ({ run: _, ...opening }: Life): Opening => opening;

async function* all(lives: Lives): AsyncGenerator<Life> {
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
  deed: () => Promise<void>,
): Promise<void> {
  try {
    await deed();
  } catch (error) {
    log.warn(
      { tenant, pilot, error: String(error) },
      'could not look after a pilot; trying again at the next sweep',
    );
  }
}
