/** test: the api as people meet it: over HTTP, on a real database, with every reply checked against its own document. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { createConcernRecord } from '../../../activities/concern/record';
import { createActivities } from '../../../activities';
import { createCampaignActivities } from '../../../activities/campaigns';
import { createReportActivities } from '../../../activities/reports';
import { currentBuild } from '../../../activities/build';
import type { LawBook } from '../../../activities/ports';
import { createClocks, mainClock } from '../../../adapters/clock/clocks';
import { newRootKey } from '../../../adapters/keys/root-key';
import type { RootKey } from '../../../adapters/keys/root-key';
import { createSealer } from '../../../adapters/keys/sealer';
import { createVerifier } from '../../../adapters/keys/verifier';
import { createPrinter } from '../../../adapters/papers/pdf';
import { createCampaignStore } from '../../../adapters/postgres/campaign-store';
import { createLawBook } from '../../../adapters/postgres/law-book';
import { openingOf } from '../../../adapters/postgres/lives';
import { createConcernStore } from '../../../adapters/postgres/concern/store';
import { concernOpening } from '../../../adapters/postgres/concern/openings';
import { Vault } from '../../../adapters/vault/vault';
import { createWebhookSecrets } from '../../../adapters/webhooks/secrets';
import { newVaultKey } from '../../../adapters/vault/vault-key';
import { Listener } from '../../../adapters/postgres/listener';
import { hearLive } from '../../../adapters/postgres/live';
import { createPool } from '../../../adapters/postgres/pool';
import { createStorage } from '../../../adapters/postgres/reading';
import { lawsIn } from '../../../adapters/postgres/reading/laws';
import { factsIn } from '../../../adapters/postgres/reading/statistics';
import { createRecordStore } from '../../../adapters/postgres/record-store';
import { createReportStore } from '../../../adapters/postgres/report-store';
import { seedLaw, seedTenant } from '../../../adapters/postgres/seed';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { createApp } from '../../../api/app';
import { openSwitchboard } from '../../../api/live/open';
import type { LiveLimits } from '../../../api/live/switchboard';
import type { Lives, Log, Ports } from '../../../api/ports';
import type { Settings } from '../../../api/ports/settings';
import { calendars } from '../../../domain/calendar';
import { packs } from '../../../domain/law/packs';
import { freshDatabase } from '../../support/database';
import { Asker } from './asker';

export const tenant = 'practice';
export const start = '2026-03-02T02:00:00.000Z';

export interface House {
  readonly url: string;
  readonly pool: Pool;
  readonly ports: Ports;
  /** Lines that the api logged. */
  readonly log: readonly {
    readonly level: string;
    readonly fields: Record<string, unknown>;
    readonly message: string;
  }[];
  /** Somebody who is not signed in. */
  anybody(): Asker;
  /** Whoever holds a post, signed in. */
  as(post: string): Promise<Asker>;
  /** As the program does when it is told to stop. */
  endStreams(): void;
  close(): Promise<void>;
}

export interface Changes {
  readonly ports?: (ports: Ports) => Ports;
  readonly settings?: Partial<Settings>;
  /** Given: what is committed is heard of, and open screens are told. */
  readonly live?: Partial<LiveLimits>;
}

export const holderOf = (post: string): string => {
  const holding = practiceDirectory.holdings.find((row) => row.post === post);
  if (holding === undefined) throw new Error(`Nobody holds ${post}`);
  return holding.person;
};

export async function seed(pool: Pool): Promise<void> {
  await seedLaw(pool, packs, calendars);
  const clock = {
    id: mainClock,
    legalBase: start,
    realBase: new Date().toISOString(),
    rate: 0,
    practice: true,
  };
  await seedTenant(pool, tenant, { directory: practiceDirectory, clock });
}

const usualSettings: Settings = {
  tenant,
  personClaim: null,
  mainClock,
  mode: 'practice',
  baseUrl: null,
  perFeedPerMinute: 100_000,
  sendsLetters: false,
  temporalUi: 'http://localhost:8233',
  temporalNamespace: 'default',
  uploadFolder: null,
  webFolder: null,
  secureCookies: false,
  perAddressPerMinute: 100_000,
  perSessionPerMinute: 100_000,
  speakersPerMinute: 100_000,
  requestDeadlineMs: 10_000,
};

function noting(lines: { level: string; fields: Record<string, unknown>; message: string }[]): Log {
  const note = (level: string) => (fields: object, message: string) => {
    lines.push({ level, fields: { ...fields }, message });
  };
  return { info: note('info'), warn: note('warn'), error: note('error') };
}

/** Gives a command straight to the record, as the pilot's workflow would. */
function recordInPlace(
  pool: Pool,
  pipeline: Pool,
  laws: LawBook,
  root: RootKey,
  log: Log,
): Lives['send'] {
  const { record } = createActivities({
    store: createRecordStore(pipeline),
    verifier: createVerifier(root.publicKey),
    laws,
    log,
    build: currentBuild,
    now: () => new Date().toISOString(),
    incident: () => 'incident-1',
  });
  return async (envelope) => {
    const { tenant: of, pilot } = envelope.command;
    const { epoch, known } = await openingOf(pool, of, pilot);
    const takenAt = new Date().toISOString();
    const { answers } = await record({
      tenant: of,
      pilot,
      epoch,
      run: { id: 'run-1', startedAs: 'run-1', continues: null, cancelAsked: false },
      known,
      commands: [{ envelope, takenAt, by: 'update' }],
      fired: false,
      shown: '',
    });
    const answer = answers[0];
    return answer === undefined ? { kind: 'unknown' } : { kind: 'answered', answer };
  };
}

/** Gives an act straight to the report, as its workflow would. */
function reportInPlace(
  pool: Pool,
  laws: LawBook,
  root: RootKey,
  log: Log,
): Ports['reports']['send'] {
  const { tendReport } = createReportActivities({
    reports: createReportStore(pool),
    facts: factsIn(pool, laws),
    verifier: createVerifier(root.publicKey),
    laws,
    log,
    now: () => new Date().toISOString(),
    incident: () => 'incident-1',
  });
  return async ({ tenant: of, report }, envelope) => {
    const takenAt = new Date().toISOString();
    const commands = [{ envelope, takenAt, by: 'update' as const }];
    const answer = (await tendReport({ tenant: of, report, commands })).answers[0];
    return answer === undefined ? { kind: 'unknown' } : { kind: 'answered', answer };
  };
}

/** The same for a concern. */
function concernInPlace(pool: Pool, laws: LawBook, root: RootKey, log: Log): Lives['sendConcern'] {
  const record = createConcernRecord({
    store: createConcernStore(pool),
    verifier: createVerifier(root.publicKey),
    ...{ laws, log },
    now: () => new Date().toISOString(),
    incident: () => 'incident-1',
  });
  return async (of, concern, envelope) => {
    const { known } = await concernOpening(pool, of, concern);
    const commands = [{ envelope, takenAt: new Date().toISOString(), by: 'update' as const }];
    const call = { tenant: of, concern, run: 'run-1', known, commands, fired: false };
    const [answer] = (await record(call)).answers;
    return answer === undefined ? { kind: 'unknown' } : { kind: 'answered', answer };
  };
}

/** Gives an act straight to the campaign, as its workflow would. */
function campaignInPlace(
  pool: Pool,
  laws: LawBook,
  root: RootKey,
  log: Log,
): Ports['campaigns']['send'] {
  const { tendCampaign } = createCampaignActivities({
    campaigns: createCampaignStore(pool),
    verifier: createVerifier(root.publicKey),
    laws,
    log,
    now: () => new Date().toISOString(),
    incident: () => 'incident-1',
  });
  return async (opening, envelope) => {
    const takenAt = new Date().toISOString();
    const commands = [{ envelope, takenAt, by: 'update' as const }];
    const answer = (await tendCampaign({ ...opening, commands })).answers[0];
    return answer === undefined ? { kind: 'unknown' } : { kind: 'answered', answer };
  };
}

function portsOn(pool: Pool, pipeline: Pool, vault: Pool, log: Log): Omit<Ports, 'live'> {
  const root = newRootKey();
  const laws = createLawBook(pool);
  return {
    storage: createStorage(pool),
    vault: new Vault(vault, newVaultKey()),
    webhookSecret: createWebhookSecrets(newVaultKey()),
    provider: null,
    laws: lawsIn(laws),
    facts: factsIn(pool, laws),
    reports: { send: reportInPlace(pool, laws, root, log) },
    campaigns: { send: campaignInPlace(pool, laws, root, log) },
    hands: createClocks(pool),
    lives: {
      send: recordInPlace(pool, pipeline, laws, root, log),
      sendConcern: concernInPlace(pool, laws, root, log),
      wake: async () => undefined,
      ping: async () => undefined,
    },
    sealer: createSealer({ program: 'api', root }),
    printed: createPrinter(),
    log,
    realNow: () => new Date(),
  };
}

export async function openHouse({
  ports: change = (ports) => ports,
  settings = {},
  live: limits,
}: Changes = {}): Promise<House> {
  const connectionString = await freshDatabase();
  const pool = createPool({ connectionString });
  const pipeline = createPool({ connectionString, pipeline: true, size: 3 });
  await seed(pool);
  const log: House['log'][number][] = [];
  const vault = createPool({ connectionString, asVault: true, size: 2 });
  const beside = portsOn(pool, pipeline, vault, noting(log));
  const all = { ...usualSettings, ...settings };
  const live = openSwitchboard({ ...beside, settings: all }, limits);
  const listener = new Listener({ connectionString, onGap: () => live.missed(), againAfterMs: 20 });
  hearLive(listener, live);
  if (limits !== undefined) await listener.listen();
  const ports = change({ ...beside, live });
  const server = await new Promise<Server>((resolve) => {
    const listening = createApp(ports, all).listen(0, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  server.keepAliveTimeout = 65_000;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const anybody = (): Asker => new Asker(url);
  return {
    url,
    pool,
    ports,
    log,
    anybody,
    async as(post) {
      const asker = anybody();
      await asker.signIn(holderOf(post));
      return asker;
    },
    endStreams: () => live.close(),
    async close() {
      live.close();
      await listener.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await Promise.all([pool.end(), pipeline.end(), vault.end()]);
    },
  };
}
