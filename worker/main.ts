/** worker: the program. Runs workflows and the record, the outbox's deeds, and the sweeper that looks after lives. */
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { createActivities } from '../activities';
import { currentBuild } from '../activities/build';
import { createConcernRecord } from '../activities/concern/record';
import { createCampaignActivities } from '../activities/campaigns';
import { createReportActivities } from '../activities/reports';
import { startHeartbeat } from '../adapters/clock/heartbeat';
import { createVerifier } from '../adapters/keys/verifier';
import { createConcernStore } from '../adapters/postgres/concern/store';
import { createCampaignStore } from '../adapters/postgres/campaign-store';
import { createLawBook } from '../adapters/postgres/law-book';
import { factsIn } from '../adapters/postgres/reading/statistics';
import { createRecordStore } from '../adapters/postgres/record-store';
import { createReportStore } from '../adapters/postgres/report-store';
import { wakePilot } from '../adapters/temporal/runs';
import { taskQueue } from '../contracts/messages';
import type { Activities, ConcernActivities } from '../contracts/activities';
import type { CampaignActivities } from '../contracts/campaign-messages';
import type { ReportActivities } from '../contracts/report-messages';
import { readConfig } from './config';
import type { WorkerConfig } from './config';
import { withRecovery } from './recovery';
import { stopOnRequest } from './stop-request';
import { openWorld, closeWorld } from './wiring/world';
import type { World } from './wiring/world';
import { startOutboxes } from './wiring/outboxes';
import { startRounds } from './wiring/rounds';

const shutdownGrace = '4 seconds';
/** A drained worker ends with this code: its parent may start a newer build in its place. */
const drainedExitCode = 3;

function recordsIn({
  pool,
  calmPool,
  concernPool,
  root,
  log,
}: World): Activities & ConcernActivities {
  const ports = {
    verifier: createVerifier(root.publicKey),
    laws: createLawBook(calmPool),
    log,
    now: () => new Date().toISOString(),
    incident: () => randomUUID(),
  };
  return {
    ...createActivities({ ...ports, store: createRecordStore(pool), build: currentBuild }),
    recordConcern: createConcernRecord({ ...ports, store: createConcernStore(concernPool) }),
  };
}

const reportsIn = ({ calmPool, root, log }: World): ReportActivities => {
  const laws = createLawBook(calmPool);
  return createReportActivities({
    reports: createReportStore(calmPool),
    facts: factsIn(calmPool, laws),
    verifier: createVerifier(root.publicKey),
    laws,
    log,
    now: () => new Date().toISOString(),
    incident: () => randomUUID(),
  });
};

const campaignsIn = ({ calmPool, root, log }: World): CampaignActivities =>
  createCampaignActivities({
    campaigns: createCampaignStore(calmPool),
    verifier: createVerifier(root.publicKey),
    laws: createLawBook(calmPool),
    log,
    now: () => new Date().toISOString(),
    incident: () => randomUUID(),
  });

async function createWorker(
  world: World,
  activities: Activities & ConcernActivities,
  connection: NativeConnection,
): Promise<Worker> {
  const { config } = world;
  return Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue,
    workflowBundle: { codePath: config.bundlePath },
    activities: { ...activities, ...reportsIn(world), ...campaignsIn(world) },
    maxCachedWorkflows: config.maxCachedWorkflows,
    shutdownGraceTime: shutdownGrace,
    // A pilot remembered by a worker that was killed is given to another well before its callers give up (8 s).
    stickyQueueScheduleToStartTimeout: '5 seconds',
  });
}

/** Runs until it is asked to stop, or must stop because a newer build wrote here; true: it was asked. */
async function runWorker(world: World): Promise<boolean> {
  const { config, log, client } = world;
  let drained = false;
  let stop = (): void => undefined;
  const { record, recordConcern } = recordsIn(world);
  const recovery = withRecovery(
    { record },
    {
      wake: (opening) => wakePilot(client, opening),
      drain() {
        log.error({}, 'a newer build wrote here: this worker stops polling');
        drained = true;
        stop();
      },
      warn: (fields, message) => log.warn(fields, message),
    },
  );
  const connection = await NativeConnection.connect({ address: config.temporal.address });
  const worker = await createWorker(world, { ...recovery.activities, recordConcern }, connection);
  stop = () => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  stopOnRequest(config, () => stop());
  log.info({ ready: true, taskQueue }, 'ready');
  await worker.run();
  await connection.close();
  return !drained;
}

async function main(config: WorkerConfig): Promise<number> {
  const log = pino({ base: { part: 'worker' } });
  const logger = new DefaultLogger('WARN', ({ message, meta }) => log.warn({ meta }, message));
  Runtime.install({ logger, shutdownSignals: [] });
  const world = await openWorld(config, log);
  const heartbeat = await startHeartbeat(world.calmPool, {
    onError: (error) => log.warn({ error: String(error) }, 'clocks were not marked as seen'),
  });
  const outbox = await startOutboxes(world);
  const rounds = startRounds(world);
  const wasAsked = await runWorker(world);
  await rounds.stop();
  await outbox.stop();
  await heartbeat.stop().catch(() => undefined);
  await closeWorld(world);
  return wasAsked ? 0 : drainedExitCode;
}

main(readConfig()).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`The worker could not go on: ${words}\n`);
    process.exit(1);
  },
);
