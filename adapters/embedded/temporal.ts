/**
 * adapters: the Temporal dev server as a child of this program, its state in one file of the data
 * folder. The file is disposable: a pilot's life is its ledger, and workflows are revived from it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { freePort, isListening } from './free-port';
import { commandOf, endProcess, isAlive } from './process-table';
import type { WatchedProcess } from './watched-process';
import { logTail, startWatched } from './watched-process';

export interface EmbeddedTemporalOptions {
  /** Path of the `temporal` program. */
  readonly executable: string;
  readonly folder: string;
  readonly logFile: string;
  readonly usualPort?: number;
  readonly usualUiPort?: number;
  /** Name to type, as `temporal operator search-attribute create` takes them. */
  readonly searchAttributes?: Readonly<Record<string, string>>;
}

export interface EmbeddedTemporal {
  /** host:port of the gRPC frontend. */
  readonly address: string;
  readonly namespace: string;
  readonly uiUrl: string;
  readonly process: WatchedProcess;
  stop(): Promise<void>;
}

const namespace = 'default';
const readyWithinMs = 60_000;
const temporalStops = [
  ['SIGTERM', 3_000],
  ['SIGKILL', 1_000],
] as const;

/**
 * A write-ahead log is one write a commit where a rollback journal is several, and survives a killed server whole. After
 * a power cut the last moments may be gone, never the order: the ledger has them, and the pilots are caught up from it.
 */
const sqlitePragmas = ['journal_mode=WAL', 'synchronous=NORMAL'];

/** The server makes much garbage out of little memory: collecting it less often is a tenth of what a person waits. */
const memory = { GOGC: '400', GOMEMLIMIT: '1GiB' };

interface Ports {
  readonly port: number;
  readonly uiPort: number;
}

function argumentsOf(databaseFile: string, ports: Ports, attributes: Record<string, string>) {
  return [
    'server',
    'start-dev',
    ...['--ip', '127.0.0.1', '--port', String(ports.port), '--ui-port', String(ports.uiPort)],
    ...['--db-filename', databaseFile, '--namespace', namespace],
    ...sqlitePragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...['--log-level', 'warn', '--log-format', 'json'],
    ...Object.entries(attributes).flatMap(([name, type]) => [
      '--search-attribute',
      `${name}=${type}`,
    ]),
  ];
}

const pidFileIn = (folder: string): string => join(folder, 'temporal.pid');
const addressFileIn = (folder: string): string => join(folder, 'address');

/** host:port of the server that works in the folder now, for commands that look at it from outside; else null. */
export function runningTemporalAddress(folder: string): string | null {
  const [pid, address] = [pidFileIn(folder), addressFileIn(folder)];
  if (!existsSync(pid) || !existsSync(address)) return null;
  return isAlive(Number(readFileSync(pid, 'utf8'))) ? readFileSync(address, 'utf8') : null;
}

/** Safe for the same reason as with PostgreSQL: the lock of the data folder is ours. */
async function clearLeftover(pidFile: string, databaseFile: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (!isAlive(pid) || !commandOf(pid).includes(databaseFile)) return;
  await endProcess(pid, temporalStops);
}

/** gRPC waits for a second after a refused connection, so the port is asked first. */
async function answers(port: number, address: string): Promise<boolean> {
  if (!(await isListening(port))) return false;
  try {
    const connection = await Connection.connect({ address, connectTimeout: 2_000 });
    try {
      await connection.withDeadline(Date.now() + 2_000, () =>
        connection.workflowService.describeNamespace({ namespace }),
      );
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}

async function waitForAnswer(port: number, server: WatchedProcess, logFile: string) {
  const address = `127.0.0.1:${port}`;
  const end = performance.now() + readyWithinMs;
  while (performance.now() < end && !server.hasExited()) {
    if (await answers(port, address)) return;
    await pause(50);
  }
  await server.stop();
  throw new Error(`The Temporal server did not start (see ${logFile}):\n${logTail(logFile)}`);
}

export async function startTemporal(options: EmbeddedTemporalOptions): Promise<EmbeddedTemporal> {
  const { executable, folder, logFile } = options;
  mkdirSync(folder, { recursive: true });
  mkdirSync(dirname(logFile), { recursive: true });
  const databaseFile = join(folder, 'temporal.db');
  const pidFile = pidFileIn(folder);
  await clearLeftover(pidFile, databaseFile);
  const port = await freePort(options.usualPort);
  const uiPort = await freePort(options.usualUiPort);
  const server = await startWatched({
    command: executable,
    args: argumentsOf(databaseFile, { port, uiPort }, { ...options.searchAttributes }),
    logFile,
    environment: memory,
    stops: temporalStops,
  });
  writeFileSync(pidFile, String(server.pid));
  await waitForAnswer(port, server, logFile);
  writeFileSync(addressFileIn(folder), `127.0.0.1:${port}`);
  return {
    address: `127.0.0.1:${port}`,
    namespace,
    uiUrl: `http://127.0.0.1:${uiPort}`,
    process: server,
    stop: () => server.stop(),
  };
}
