/** worker: the program. Runs workflows and the record, the outbox's deeds, and the sweeper that looks after lives. */
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import pino from 'pino';
import { createActivities } from '../activities';
import { currentBuild } from '../activities/build';
import { createConcernRecord } from '../activities/concern/record';
import { createDeeds, outboxProgram } from '../activities/deliver';
import type { Log } from '../activities/ports';
import { createCampaignActivities } from '../activities/campaigns';
import { createReportActivities } from '../activities/reports';
import { startHeartbeat } from '../adapters/clock/heartbeat';
import { openLetters } from '../adapters/mail/letters';
import { provideRootKey, rootKeyFile } from '../adapters/keys/root-key';
import type { RootKey } from '../adapters/keys/root-key';
import { createSealer } from '../adapters/keys/sealer';
import { createVerifier } from '../adapters/keys/verifier';
import { livingConcerns } from '../adapters/postgres/concern/openings';
import { createConcernStore } from '../adapters/postgres/concern/store';
import { createCampaignStore } from '../adapters/postgres/campaign-store';
import { createDesks } from '../adapters/postgres/desks';
import { createDirectories } from '../adapters/postgres/directory';
import { createDeliveryStore } from '../adapters/postgres/deliveries';
import { forgetOldRefusals } from '../adapters/postgres/forgetting';
import { createLawBook } from '../adapters/postgres/law-book';
import { livePilots, nextEpoch, openingOf, unconfirmedPilots } from '../adapters/postgres/lives';
import { startOutbox } from '../adapters/postgres/outbox';
import type { Outbox } from '../adapters/postgres/outbox';
import { createPool } from '../adapters/postgres/pool';
import { factsIn } from '../adapters/postgres/reading/statistics';
import { createRecordStore } from '../adapters/postgres/record-store';
import { createReportStore, tenantsIn } from '../adapters/postgres/report-store';
import { ensureCampaignSchedule } from '../adapters/temporal/campaigns';
import { createCommandSender } from '../adapters/temporal/command-sender';
import { createConcernSender } from '../adapters/temporal/concern-sender';
import { connectTemporal, ensureSearchAttributes } from '../adapters/temporal/connection';
import { ensureReportSchedule } from '../adapters/temporal/reports';
import { listedRuns, livingRun, startRun, wakePilot } from '../adapters/temporal/runs';
import { Vault } from '../adapters/vault/vault';
import { provideVaultKey, vaultKeyFile } from '../adapters/vault/vault-key';
import { taskQueue } from '../contracts/messages';
import type { Activities, ConcernActivities } from '../contracts/activities';
import type { CampaignActivities } from '../contracts/campaign-messages';
import type { ReportActivities } from '../contracts/report-messages';
import { provideConcerns } from './concerns';
import { readConfig } from './config';
import type { WorkerConfig } from './config';
import { every } from './periodically';
import { withRecovery } from './recovery';
import { stopOnRequest } from './stop-request';
import type { Lives, Runs } from './sweeper';
import { sweep } from './sweeper';

const shutdownGrace = '4 seconds';
const desksEveryMs = 2_000;
const lettersEveryMs = 1_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A drained worker ends with this code: its parent may start a newer build in its place. */
const drainedExitCode = 3;

interface World {
  readonly config: WorkerConfig;
  readonly log: Log;
  /** For turns: statements follow each other without waiting. */
  readonly pool: Pool;
  /** For everything else. */
  readonly calmPool: Pool;
  /** For turns of concerns, which ask for the law while they hold a connection. */
  readonly concernPool: Pool;
  /** Reads identities, and nothing else. */
  readonly vaultPool: Pool;
  readonly client: Client;
  readonly root: RootKey;
}

async function openWorld(config: WorkerConfig, log: Log): Promise<World> {
  const onIdleError = (error: Error): void =>
    log.warn({ error: error.message }, 'a connection to the database broke');
  const database = { connectionString: config.databaseUrl, onIdleError };
  const client = await connectTemporal(config.temporal);
  await ensureSearchAttributes(client);
  return {
    config,
    log,
    pool: createPool({ ...database, pipeline: true, size: 20 }),
    calmPool: createPool({ ...database, size: 10 }),
    concernPool: createPool({ ...database, size: 4 }),
    vaultPool: createPool({
      connectionString: config.vaultDatabaseUrl,
      onIdleError,
      size: 2,
      asVault: true,
    }),
    client,
    root: provideRootKey(rootKeyFile(config.dataFolder)),
  };
}

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

/** For every tenant that has a clock; a new one is found at the next look. */
async function ensureSchedules({ calmPool, client, config }: World): Promise<void> {
  for (const tenant of await tenantsIn(calmPool)) {
    await ensureReportSchedule(client, tenant, config.reportEverySeconds);
    await ensureCampaignSchedule(client, tenant, config.reportEverySeconds);
  }
}

function outboxOf({ config, calmPool, vaultPool, client, root, log }: World): Promise<Outbox> {
  const sealer = createSealer({ program: outboxProgram, root });
  const sender = createCommandSender({
    client,
    opening: (tenant, pilot) => openingOf(calmPool, tenant, pilot),
  });
  const deeds = createDeeds({
    ...createDeliveryStore(calmPool),
    seal: (command, sealedAt) => sealer.seal(command, sealedAt),
    // Every delivery may be a second one: its update must not be answered from the server's memory of a failed first.
    send: (envelope) => sender.send(envelope, { retry: true }),
    log,
  });
  const vault = new Vault(vaultPool, provideVaultKey(vaultKeyFile(config.dataFolder)));
  const eraseIdentity = (place: { tenant: string; concern: string }) => vault.erase(place);
  return startOutbox(calmPool, { ...deeds, eraseIdentity }, { log });
}

/** Desks follow the directory of every tenant that has a clock. */
function desksOf({ calmPool, log }: World): () => Promise<void> {
  const desks = createDesks(calmPool, createLawBook(calmPool), createDirectories(calmPool));
  return async () => {
    for (const tenant of await tenantsIn(calmPool)) {
      const pilots = await desks.follow(tenant);
      if (pilots > 0) log.info({ tenant, pilots }, 'desks follow the directory');
    }
  };
}

const livesIn = (pool: Pool): Lives => ({
  live: (after, most) => livePilots(pool, after, most),
  unconfirmed: (seconds, most) => unconfirmedPilots(pool, seconds, most),
  nextEpoch: (tenant, pilot) => nextEpoch(pool, tenant, pilot),
});

const runsOn = (client: Client): Runs => ({
  listed: () => listedRuns(client),
  living: (tenant, pilot) => livingRun(client, tenant, pilot),
  start: (opening) => startRun(client, opening),
  wake: (opening) => wakePilot(client, opening),
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
  const outbox = await outboxOf(world);
  const concerns = createConcernSender(world.client);
  const look = async () => {
    await sweep(livesIn(world.calmPool), runsOn(world.client), log);
    await provideConcerns(await livingConcerns(world.calmPool), concerns, log);
  };
  const sweeping = every(config.sweepEverySeconds * 1_000, look, (error) =>
    log.warn({ error: String(error) }, 'the sweep was cut short'),
  );
  const forgetting = every(
    dayMs,
    () => forgetOldRefusals(world.calmPool),
    (error) => log.warn({ error: String(error) }, 'old refusals were not forgotten'),
  );
  const following = every(desksEveryMs, desksOf(world), (error) =>
    log.warn({ error: String(error) }, 'desks do not follow the directory for a moment'),
  );
  const letters = openLetters(world.calmPool, config.mail, log);
  const posting = every(lettersEveryMs, letters.turn, (error) =>
    log.warn({ error: String(error) }, 'letters wait for a moment'),
  );
  const scheduling = every(
    hourMs,
    () => ensureSchedules(world),
    (error) => log.warn({ error: String(error) }, 'the schedule of reports was not looked after'),
  );
  const wasAsked = await runWorker(world);
  await Promise.all(
    [sweeping, forgetting, following, posting, scheduling].map((each) => each.stop()),
  );
  letters.close();
  await outbox.stop();
  await heartbeat.stop().catch(() => undefined);
  await world.client.connection.close();
  const { pool, calmPool, concernPool, vaultPool } = world;
  await Promise.all([pool, calmPool, concernPool, vaultPool].map((each) => each.end()));
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
