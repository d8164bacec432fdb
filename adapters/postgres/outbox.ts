/**
 * adapters: runs the outbox's deeds as they are committed. A deed that fails is tried again, later and later; one whose
 * program was killed in the middle is given to the next after a moment. So every deed must be safe to do twice.
 */
import type { LogFunctionFactory, Runner, TaskList } from 'graphile-worker';
import { Logger, run } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Log } from '../../activities/ports';
import { patientPool } from './outbox-pool';

export interface Outbox {
  stop(): Promise<void>;
}

export interface OutboxOptions {
  readonly concurrency?: number;
  readonly log: Log;
  /** A deed that takes longer was cut off with its program. */
  readonly lostAfterSeconds?: number;
  /** Another runner of the same program gives back what was lost, for both. */
  readonly isBeside?: boolean;
}

/** By name of the task; each takes the payload that the record gave it. */
export type OutboxTasks = Readonly<Record<string, (payload: never) => Promise<void>>>;

/** The longest deed waits for Temporal for 20 s. */
const lostAfterSeconds = 60;
const lookEveryMs = 15_000;

/** Wants a pool without `pipeline`, of the program's role. */
export async function startOutbox(
  pool: Pool,
  tasks: OutboxTasks,
  options: OutboxOptions,
): Promise<Outbox> {
  const { log, concurrency = 4, isBeside = false } = options;
  // Whoever ran before this start is most likely dead: its deeds need not wait for the usual while.
  if (!isBeside) await giveBackLost(pool, 0);
  const runner: Runner = await run({
    pgPool: patientPool(pool),
    taskList: taskList(tasks),
    concurrency,
    noHandleSignals: true,
    parsedCronItems: [],
    pollInterval: 2_000,
    logger: new Logger(quietly(log)),
  });
  // Whoever stops us waits for `stop`; a runner that ends by itself is told in the log.
  runner.promise.catch((error: unknown) =>
    log.error({ error: String(error) }, 'the outbox stopped'),
  );
  const looking = setInterval(() => {
    if (isBeside) return;
    giveBackLost(pool, options.lostAfterSeconds ?? lostAfterSeconds).catch((error: unknown) =>
      log.warn({ error: String(error) }, 'lost deeds could not be given back'),
    );
  }, lookEveryMs);
  looking.unref();
  return {
    async stop() {
      clearInterval(looking);
      await runner.stop();
      // Stopped is not yet done: what was finished last is still being marked.
      await runner.promise.catch(() => undefined);
    },
  };
}

const taskList = (tasks: OutboxTasks): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(payload as never),
    ]),
  );

async function giveBackLost(pool: Pool, olderThanSeconds: number): Promise<void> {
  await pool.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
     FROM graphile_worker.jobs WHERE locked_at < now() - make_interval(secs => $1) HAVING count(*) > 0`,
    [olderThanSeconds],
  );
}

/** Its every poll is not worth a line. */
const quietly =
  (log: Log): LogFunctionFactory =>
  (scope) =>
  (level, message) => {
    if (String(level) === 'error') log.warn({ ...scope }, message);
  };
