/**
 * cli: keeps one part of the system running: what dies by itself is started again, sooner the
 * first time and later each time after, until it is told to stop.
 */
import { setTimeout as pause } from 'node:timers/promises';

/** Something that runs until it ends by itself or is stopped. */
export interface Running {
  /** Resolves with the reason in words; never rejects. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

export interface Supervised {
  stop(): Promise<void>;
}

export interface SupervisorOptions {
  readonly say: (words: string) => void;
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
  /** Who ran for this long is healthy again: its next restart is quick. */
  readonly healthyAfterMs?: number;
}

/** Starts the part; gives up when the signal comes before it runs. */
export type Start = (signal: AbortSignal) => Promise<Running>;

const inWords = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Tries until the part runs or the signal comes. */
async function startAgain(
  start: Start,
  signal: AbortSignal,
  pauses: Iterator<number, never>,
  say: (words: string) => void,
): Promise<Running | undefined> {
  for (;;) {
    await pause(pauses.next().value, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    try {
      return await start(signal);
    } catch (error) {
      if (!signal.aborted) say(`does not start: ${inWords(error)}`);
    }
  }
}

function* doubling(first: number, longest: number): Generator<number, never> {
  for (let next = first; ; next = Math.min(longest, next * 2)) yield next;
}

/** Resolves when the part runs for the first time; rejects when even that fails. */
export async function supervise(start: Start, options: SupervisorOptions): Promise<Supervised> {
  const { say, firstPauseMs = 250, longestPauseMs = 15_000, healthyAfterMs = 60_000 } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let current: Running | undefined = await start(signal);

  const keep = async (): Promise<void> => {
    let pauses = doubling(firstPauseMs, longestPauseMs);
    while (current !== undefined) {
      const since = performance.now();
      const reason = await current.exited;
      if (signal.aborted) return;
      if (performance.now() - since > healthyAfterMs)
        pauses = doubling(firstPauseMs, longestPauseMs);
      say(`stopped by itself (${reason}); starting it again`);
      current = await startAgain(start, signal, pauses, say);
      if (current) say('runs again');
    }
  };

  const kept = keep();
  return {
    async stop() {
      stopping.abort();
      await current?.stop();
      await kept;
      await current?.stop(); // a restart may have been under way
    },
  };
}
