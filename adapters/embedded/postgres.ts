/**
 * adapters: a real PostgreSQL as a child of this program, its files in the data folder.
 * The program connects as `pilotage_owner`, who owns the schema, and lays down that power by
 * SET ROLE pilotage_app, who may append to the ledger and no more, or pilotage_vault, who reads who spoke up and no more.
 */
import { createHmac } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from './free-port';
import type { Cluster } from './postgres-cluster';
import { clearLeftovers, openCluster, postgresStops, superuser } from './postgres-cluster';
import { postgresPrograms } from './postgres-programs';
import { ownFolder, unprivilegedUser } from './unprivileged-user';
import type { WatchedProcess } from './watched-process';
import { logTail, startWatched } from './watched-process';

export interface EmbeddedPostgresOptions {
  /** The files go here, or below /var/lib/pilotage when root's PostgreSQL could not reach it. */
  readonly folder: string;
  readonly logFile: string;
  readonly usualPort?: number;
  /** Further settings of the server, such as fsync=off for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  /** As the owner of the schema. */
  readonly url: string;
  /** As the superuser, for making databases and roles. */
  readonly adminUrl: string;
  readonly port: number;
  readonly folder: string;
  readonly process: WatchedProcess;
  stop(): Promise<void>;
}

const owner = 'pilotage_owner';
/** What the owner lays its power down to. */
const workingRoles = ['pilotage_app', 'pilotage_vault'] as const;
const database = 'pilotage';
const readyWithinMs = 60_000;

const urlOf = (user: string, password: string, port: number, name: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;

/** Not the superuser's: who holds the program's address must not be able to rewrite the ledger. */
const passwordOfOwner = (cluster: Cluster): string =>
  createHmac('sha256', cluster.password).update(owner).digest('base64url');

/** The program's own address of a cluster that serves on a port. */
export const ownerUrl = (cluster: Cluster, port: number): string =>
  urlOf(owner, passwordOfOwner(cluster), port, database);

function argumentsOf(cluster: Cluster, port: number, settings: Readonly<Record<string, string>>) {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', cluster.folder, '-p', String(port), ...flags];
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const answers = (url: string): Promise<boolean> =>
  withClient(url, () => Promise.resolve(true)).catch(() => false);

async function waitForAnswer(url: string, server: WatchedProcess, logFile: string) {
  const end = performance.now() + readyWithinMs;
  while (performance.now() < end) {
    if (server.hasExited()) break;
    if (await answers(url)) return;
    await pause(50);
  }
  throw new Error(`PostgreSQL did not start (see ${logFile}):\n${logTail(logFile)}`);
}

/** Roles and database as every start expects them; running it again changes nothing. */
const provideDatabase = (adminUrl: string, password: string): Promise<void> =>
  withClient(adminUrl, async (admin) => {
    const roles = await admin.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
    const has = (name: string): boolean => roles.rows.some((row) => row.rolname === name);
    for (const role of workingRoles.filter((name) => !has(name)))
      await admin.query(`CREATE ROLE ${role} NOLOGIN`);
    if (!has(owner)) await admin.query(`CREATE ROLE ${owner} LOGIN PASSWORD '${password}'`);
    await admin.query(`GRANT ${workingRoles.join(', ')} TO ${owner}`);
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await admin.query(`CREATE DATABASE ${database} OWNER ${owner}`);
  });

export async function startPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const user = unprivilegedUser();
  const programs = postgresPrograms(user);
  const home = ownFolder(options.folder, user);
  const cluster = await openCluster(home, programs, user);
  await clearLeftovers(cluster.folder);
  const port = await freePort(options.usualPort);
  mkdirSync(dirname(options.logFile), { recursive: true });
  const server = await startWatched({
    command: programs.postgres,
    args: argumentsOf(cluster, port, options.settings ?? {}),
    logFile: options.logFile,
    cwd: home,
    stops: postgresStops,
    ...(user ? { user } : {}),
  });
  const adminUrl = urlOf(superuser, cluster.password, port, 'postgres');
  const ownerPassword = passwordOfOwner(cluster);
  try {
    await waitForAnswer(adminUrl, server, options.logFile);
    await provideDatabase(adminUrl, ownerPassword);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: ownerUrl(cluster, port),
    adminUrl,
    port,
    folder: join(home, 'cluster'),
    process: server,
    stop: () => server.stop(),
  };
}
