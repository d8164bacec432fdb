/** worker: puts the parts together: the workflow bundle, the record, the outbox, and the sweeper that looks after lives. */
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { createActivities } from '../activities';
import { currentBuild } from '../activities/build';
import { startHeartbeat } from '../adapters/clock/heartbeat';
import { provideRootKey, rootKeyFile } from '../adapters/keys/root-key';
import { createVerifier } from '../adapters/keys/verifier';
import { createLawBook } from '../adapters/postgres/law-book';
import { livePilots, nextEpoch, noteForOperators, openingOf, unconfirmedPilots } from '../adapters/postgres/lives';
import { createPool } from '../adapters/postgres/pool';
import { createRecordStore } from '../adapters/postgres/record-store';
import { createCommandSender } from '../adapters/temporal/command-sender';
import { connectTemporal, ensureSearchAttributes } from '../adapters/temporal/connection';
import { isRunning, listedRuns, startRun, wakePilot } from '../adapters/temporal/runs';
import { taskQueue } from '../contracts/messages';
import { readConfig } from './config';
import type { WorkerConfig } from './config';
import { startOutbox } from './outbox';
import { every } from './periodically';
import { withRecovery } from './recovery';
import { sweep } from './sweeper';

const shutdownGrace = '5 seconds';

async function main(config: WorkerConfig): Promise<void> {
  const log = pino({ base: { part: 'worker' } });
  Runtime.install({ logger: new DefaultLogger('WARN', (entry) => log.warn({ meta: entry.meta }, entry.message)), shutdownSignals: [] });
  const onIdleError = (error: Error): void => log.warn({ error: error.message }, 'a database connection broke');
  const pool = createPool({ connectionString: config.databaseUrl, pipeline: true, size: 20, onIdleError });
  const connection = await NativeConnection.connect({ address: config.temporal.address });
  const client = await connectTemporal(config.temporal);
  await ensureSearchAttributes(client);
  const root = provideRootKey(rootKeyFile(config.dataFolder));

  const recovery = withRecovery(
    createActivities({
      store: createRecordStore(pool),
      verifier: createVerifier(root.publicKey),
      laws: createLawBook(pool),
      log,
      now: () => new Date().toISOString(),
      incident: () => randomUUID(),
      build: currentBuild,
    }),
    {
      wake: (opening) => wakePilot(client, opening),
      drain: () => {
        log.error({}, 'a newer build wrote here: this worker stops polling');
        stop();
      },
      warn: (fields, message) => log.warn(fields, message),
    },
  );
  const worker = await Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue,
    workflowBundle: { codePath: config.bundlePath },
    activities: { ...recovery.activities },
    maxCachedWorkflows: config.maxCachedWorkflows,
    shutdownGraceTime: shutdownGrace,
  });
  const stop = (): void => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  stopOnRequest(config, stop);

  const heartbeat = await startHeartbeat(pool, { onError: (error) => log.warn({ error: String(error) }, 'clocks were not marked as seen') });
  const sender = createCommandSender({ client, opening: (tenant, pilot) => openingOf(pool, tenant, pilot) });
  const outbox = await startOutbox({ pool, root, log, databaseUrl: config.databaseUrl, send: (envelope) => sender.send(envelope, { retry: true }) });
  const lives = {
    live: (after: { tenant: string; pilot: string }, most: number) => livePilots(pool, after, most),
    unconfirmed: (seconds: number, most: number) => unconfirmedPilots(pool, seconds, most),
    nextEpoch: (tenant: string, pilot: string) => nextEpoch(pool, tenant, pilot),
    note: (tenant: string, pilot: string, reason: string, digest: string) => noteForOperators(pool, tenant, pilot, reason, digest),
  };
  const runs = {
    listed: () => listedRuns(client),
    isRunning: (tenant: string, pilot: string) => isRunning(client, tenant, pilot),
    start: (opening: Parameters<typeof startRun>[1]) => startRun(client, opening),
    wake: (opening: Parameters<typeof wakePilot>[1]) => wakePilot(client, opening),
  };
  const sweeping = every(config.sweepEverySeconds * 1_000, () => sweep(lives, runs, log), (error) =>
    log.warn({ error: String(error) }, 'the sweep was cut short'),
  );

  log.info({ ready: true, taskQueue }, 'ready');
  await worker.run();
  await sweeping.stop();
  await outbox.stop();
  await heartbeat.stop().catch(() => undefined);
  await connection.close();
  await client.connection.close();
  await pool.end();
}

function stopOnRequest(config: WorkerConfig, stop: () => void): void {
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (!config.stopsWithParent) return;
  process.stdin.resume();
  process.stdin.once('end', stop);
  process.stdin.once('error', stop);
}

main(readConfig()).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`The worker could not go on: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
