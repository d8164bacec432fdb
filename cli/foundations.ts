/**
 * cli: the database and the Temporal server that everything stands on: the ones that the
 * configuration names, or embedded ones in the data folder, kept running on the same ports.
 */
import { join } from 'node:path';
import { startPostgres } from '../adapters/embedded/postgres';
import { startTemporal } from '../adapters/embedded/temporal';
import { searchAttributes } from '../contracts/messages';
import { CliError } from './command';
import type { CliConfig } from './config';
import type { Running } from './supervisor';
import { supervise } from './supervisor';

export type Say = (part: string, words: string) => void;

export interface Database {
  readonly url: string;
  stop(): Promise<void>;
}

export interface Temporal {
  readonly address: string;
  readonly namespace: string;
  /** Where operators look; null when nobody told us. */
  readonly uiUrl: string | null;
  stop(): Promise<void>;
}

const nothingToStop = (): Promise<void> => Promise.resolve();

const asRunning = (part: {
  process: { exited: Promise<string> };
  stop(): Promise<void>;
}): Running => ({ exited: part.process.exited, stop: () => part.stop() });

/** After a restart everybody still holds the old address: another port would help nobody. */
async function onSamePort<Part extends Running>(
  part: Part,
  before: number | undefined,
  now: number,
): Promise<Part> {
  if (before === undefined || before === now) return part;
  await part.stop();
  throw new Error(`port ${before} was taken by another program`);
}

export async function openDatabase(config: CliConfig, say: Say): Promise<Database> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, stop: nothingToStop };
  const folder = join(config.dataFolder, 'postgres');
  const logFile = join(config.dataFolder, 'logs', 'postgres.log');
  let port: number | undefined;
  let url = '';
  const start = async (): Promise<Running> => {
    const postgres = await startPostgres({ folder, logFile, usualPort: port ?? 5433 });
    const running = await onSamePort(asRunning(postgres), port, postgres.port);
    ({ port, url } = postgres);
    return running;
  };
  const kept = await supervise(start, { say: (words) => say('postgres', words) });
  return { url, stop: () => kept.stop() };
}

export async function openTemporal(config: CliConfig, say: Say): Promise<Temporal> {
  const { temporalAddress, temporalNamespace, temporalUi } = config;
  if (temporalAddress !== null) {
    const namespace = temporalNamespace;
    return { address: temporalAddress, namespace, uiUrl: temporalUi, stop: nothingToStop };
  }
  return openEmbeddedTemporal(config, say);
}

const portIn = (address: string): number => Number(address.slice(address.lastIndexOf(':') + 1));

async function openEmbeddedTemporal(config: CliConfig, say: Say): Promise<Temporal> {
  const executable = config.temporalProgram;
  if (executable === null) {
    throw new CliError(
      'There is no Temporal server: run `npm run set-up` to fetch one, or set TEMPORAL_ADDRESS.',
    );
  }
  const folder = join(config.dataFolder, 'temporal');
  const logFile = join(config.dataFolder, 'logs', 'temporal.log');
  const options = { executable, folder, logFile, searchAttributes };
  let ports = { usualPort: 7233, usualUiPort: 8233 };
  let before: number | undefined;
  const start = async (): Promise<Running> => {
    const temporal = await startTemporal({ ...options, ...ports });
    const port = portIn(temporal.address);
    const running = await onSamePort(asRunning(temporal), before, port);
    ports = { usualPort: port, usualUiPort: portIn(temporal.uiUrl) };
    before = port;
    return running;
  };
  const kept = await supervise(start, { say: (words) => say('temporal', words) });
  const { usualPort, usualUiPort } = ports;
  return {
    address: `127.0.0.1:${usualPort}`,
    namespace: 'default',
    uiUrl: `http://127.0.0.1:${usualUiPort}`,
    stop: () => kept.stop(),
  };
}
