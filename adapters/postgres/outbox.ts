/**
 * adapters: runs the outbox's deeds as they are committed. A deed that fails is tried again, later and later; one whose
 * program was killed in the middle is given to the next after a moment. So every deed must be safe to do twice.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { LogFunctionFactory, Runner, TaskList } from 'graphile-worker';
import { Logger, run, WorkerPreset } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Log } from '../../activities/ports';

export interface Outbox {
  stop(): Promise<void>;
}

export interface OutboxOptions {
  readonly concurrency?: number;
  readonly log: Log;
  /** A deed that takes longer was cut off with its program. */
  readonly lostAfterSeconds?: number;
}

/** By name of the task; each takes the payload that the record gave it. */
export type OutboxTasks = Readonly<Record<string, (payload: never) => Promise<void>>>;

/** The longest deed waits for Temporal for 20 s. */
const lostAfterSeconds = 60;
const lookEveryMs = 15_000;

/** After a runner ended by itself, as it does when the database is away at the wrong moment. */
const againAfterMs = 2_000;

/**
 * Wants a pool without `pipeline`, of the program's role. Fails when it can't begin; once begun it goes on through
 * every absence of the database until it is stopped.
 */
export async function startOutbox(
  pool: Pool,
  tasks: OutboxTasks,
  options: OutboxOptions,
): Promise<Outbox> {
  const { log } = options;
  const stopping = new AbortController();
  const begin = async (): Promise<Runner> => {
    // Whoever ran before this start is most likely dead: its deeds need not wait for the usual while.
    await giveBackLost(pool, 0);
    return startRunner(pool, tasks, options);
  };
  let runner: Runner | null = await begin();
  const goOn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      // It resolves also when it gave up: whether it was asked to stop says only our own signal.
      await runner?.promise.catch(() => undefined);
      if (stopping.signal.aborted) return;
      log.warn({}, 'the outbox lost its database and begins again');
      await pause(againAfterMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      runner = await begin().catch(() => null);
      if (stopping.signal.aborted) await runner?.stop();
    }
  };
  const going = goOn();
  const looking = setInterval(() => {
    giveBackLost(pool, options.lostAfterSeconds ?? lostAfterSeconds).catch((error: unknown) =>
      log.warn({ error: String(error) }, 'lost deeds could not be given back'),
    );
  }, lookEveryMs);
  looking.unref();
  return {
    async stop() {
      clearInterval(looking);
      stopping.abort();
      await runner?.stop().catch(() => undefined);
      // Stopped is not yet done: what was finished last is still being marked.
      await going;
      await runner?.promise.catch(() => undefined);
    },
  };
}

function startRunner(pool: Pool, tasks: OutboxTasks, options: OutboxOptions): Promise<Runner> {
  return run({
    pgPool: pool,
    taskList: taskList(tasks),
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    parsedCronItems: [],
    pollInterval: 2_000,
    logger: new Logger(quietly(options.log)),
    // Deeds are marked in batches, also of one: without a batch a failure to mark is a rejection that nobody handles,
    // and ends the program.
    preset: {
      extends: [WorkerPreset],
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
  });
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
