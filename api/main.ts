/** api: the program. Puts the adapters behind the ports, opens the door, says that it is ready, and ends without breaking anything off. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import pino from 'pino';
import { createWebhookSecrets } from '../adapters/webhooks/secrets';
import { createClocks, mainClock } from '../adapters/clock/clocks';
import { provideRootKey, rootKeyFile } from '../adapters/keys/root-key';
import { createProvider } from '../adapters/oidc/provider';
import { createSealer } from '../adapters/keys/sealer';
import { createPrinter } from '../adapters/papers/pdf';
import { hearAnswers } from '../adapters/postgres/hearing';
import { createLawBook } from '../adapters/postgres/law-book';
import { Listener } from '../adapters/postgres/listener';
import { hearLive } from '../adapters/postgres/live';
import { createPool } from '../adapters/postgres/pool';
import { createStorage } from '../adapters/postgres/reading';
import { lawsIn } from '../adapters/postgres/reading/laws';
import { factsIn } from '../adapters/postgres/reading/statistics';
import { createLives } from '../adapters/temporal/lives';
import { Vault } from '../adapters/vault/vault';
import { provideVaultKey, vaultKeyFile } from '../adapters/vault/vault-key';
import { createApp } from './app';
import { readConfig } from './config';
import type { ApiConfig } from './config';
import { openSwitchboard } from './live/open';
import type { Log, Ports } from './ports';
import type { Settings } from './ports/settings';

const closeWithinMs = 10_000;
const keptOpenMs = 65_000;
/** Where an error of the database repeats the row that it refused. */
const rowsInErrors = ['err.detail', 'err.where', 'err.cause.detail', 'err.cause.where'];

const settingsOf = (config: ApiConfig): Settings => ({
  tenant: config.tenant,
  personClaim: config.oidc?.personClaim ?? null,
  mainClock,
  mode: config.mode,
  baseUrl: config.baseUrl,
  perFeedPerMinute: 30,
  sendsLetters: config.sendsLetters,
  temporalUi: config.temporalUi,
  temporalNamespace: config.temporal.namespace,
  uploadFolder: config.uploadFolder,
  webFolder: config.webFolder,
  secureCookies: config.secureCookies,
  perAddressPerMinute: config.requestsPerMinute,
  perSessionPerMinute: Math.ceil(config.requestsPerMinute / 5),
  speakersPerMinute: 20,
  requestDeadlineMs: 30_000,
});

interface World {
  readonly ports: Ports;
  endStreams(): void;
  close(): Promise<void>;
}

const realNow = (): Date => new Date();

/** What is committed is heard on one connection: by whoever waits for an answer, and by open screens. */
function openEars(config: ApiConfig, storage: Ports['storage'], log: Log) {
  const live = openSwitchboard({ storage, settings: settingsOf(config), realNow, log });
  const onError = (err: unknown): void =>
    log.warn({ err }, 'what is committed is not heard of at once, for a moment');
  const listener = new Listener({
    connectionString: config.databaseUrl,
    onError,
    onGap: () => live.missed(),
  });
  const hearing = hearAnswers(listener, {
    read: async (tenant, id) => (await storage.commands.answer(tenant, id))?.answer ?? null,
    onError,
  });
  hearLive(listener, live);
  void listener.listen();
  return { live, hearing, listener };
}

function openWorld(config: ApiConfig, log: Log): World {
  const onIdleError = (err: Error): void => log.warn({ err }, 'a connection to the database broke');
  const pool = createPool({ connectionString: config.databaseUrl, size: 20, onIdleError });
  const laws = createLawBook(pool);
  const reach = { connectionString: config.vaultDatabaseUrl, onIdleError };
  const vaultPool = createPool({ ...reach, size: 4, asVault: true });
  const storage = createStorage(pool);
  const vaultKey = provideVaultKey(vaultKeyFile(config.dataFolder));
  const { live, hearing, listener } = openEars(config, storage, log);
  const lives = createLives(config.temporal, pool, hearing);
  const root = provideRootKey(rootKeyFile(config.dataFolder));
  return {
    ports: {
      storage,
      vault: new Vault(vaultPool, vaultKey),
      laws: lawsIn(laws),
      facts: factsIn(pool, laws),
      reports: { send: (...sent) => lives.sendToReport(...sent) },
      campaigns: { send: (...sent) => lives.sendToCampaign(...sent) },
      hands: createClocks(pool),
      lives,
      live,
      provider: config.oidc === null ? null : createProvider(config.oidc),
      sealer: createSealer({ program: 'api', root }),
      printed: createPrinter(),
      webhookSecret: createWebhookSecrets(vaultKey),
      log,
      realNow,
    },
    endStreams: () => live.close(),
    async close() {
      await lives.close();
      await listener.close();
      await Promise.all([pool.end(), vaultPool.end()]);
    },
  };
}

const listening = (app: Express, { port, host }: ApiConfig): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: Error) => {
      if (error === undefined) resolve(server);
      else reject(error);
    });
    // Longer than any proxy keeps an idle connection: it must not find ours closed under its next request.
    server.keepAliveTimeout = keptOpenMs;
  });

/** Whoever is being answered gets the answer; whoever only keeps a connection open does not hold us up. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), closeWithinMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

async function main(): Promise<void> {
  const log = pino({ name: 'api', redact: { paths: rowsInErrors, remove: true } });
  const config = readConfig();
  const world = openWorld(config, log);
  const server = await listening(createApp(world.ports, settingsOf(config)), config);
  let isStopping = false;
  const stop = (why: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ why }, 'stopping');
    world.endStreams();
    void closed(server)
      .then(() => world.close())
      .finally(() => process.exit(0));
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  if (config.stopsWithParent) process.stdin.on('close', () => stop('the parent is gone')).resume();
  log.info({ ready: true, port: (server.address() as AddressInfo).port }, 'ready');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
