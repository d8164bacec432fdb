/**
 * cli: the whole system on this machine: foundations, then worker, then api; stopped the other way
 * round. Used by `start`, and by commands that need the system for a while.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../adapters/embedded/data-folder';
import { DataFolderInUse, openDataFolder } from '../adapters/embedded/data-folder';
import { freePort } from '../adapters/embedded/free-port';
import { CliError } from './command';
import type { CliConfig } from './config';
import type { Database, Say, Temporal } from './foundations';
import { openDatabase, openTemporal } from './foundations';
import { prepare } from './prepare';
import { startProgram } from './program';
import { supervise } from './supervisor';

export interface System {
  readonly webUrl: string;
  readonly temporalUi: string | null;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

interface Stoppable {
  stop(): Promise<void>;
}

/** In the order of starting, each with the time it has to end. */
const programs = [
  ['worker', 6_000],
  ['api', 3_000],
] as const;
export type ProgramName = (typeof programs)[number][0];
export const allPrograms: readonly ProgramName[] = ['worker', 'api'];

function lock(config: CliConfig): DataFolder {
  try {
    return openDataFolder(config.dataFolder);
  } catch (error) {
    throw error instanceof DataFolderInUse ? new CliError(error.message) : error;
  }
}

function environmentOf(
  config: CliConfig,
  folder: DataFolder,
  database: Database,
  temporal: Temporal,
  port: number,
): NodeJS.ProcessEnv {
  return {
    ...config.environment,
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    PILOTAGE_TEMPORAL_UI: temporal.uiUrl ?? '',
    PILOTAGE_DATA: folder.path,
    PILOTAGE_BOOT_ID: folder.bootId,
    PILOTAGE_PARENT_PIPE: '1',
    PILOTAGE_BUNDLE: join(config.home, 'build', 'workflow-bundle.js'),
    PILOTAGE_WEB_DIR: join(config.home, 'web', 'dist'),
    PILOTAGE_BASE_URL: config.environment['PILOTAGE_BASE_URL'] || `http://localhost:${port}`,
    PORT: String(port),
  };
}

/** Stops in the opposite order of starting; a part that fails to stop holds up no other. */
async function stopAll(started: Stoppable[], say: Say): Promise<void> {
  for (const part of started.toReversed()) {
    await part.stop().catch((error: unknown) => say('pilotage', String(error)));
  }
}

async function startPrograms(
  config: CliConfig,
  environment: NodeJS.ProcessEnv,
  wanted: readonly ProgramName[],
  say: Say,
  keep: (part: Stoppable) => void,
): Promise<void> {
  const logs = join(config.dataFolder, 'logs');
  mkdirSync(logs, { recursive: true });
  for (const [name, graceMs] of programs.filter(([each]) => wanted.includes(each))) {
    const options = {
      script: join(config.home, 'build', 'js', name, 'main.js'),
      logFile: join(logs, `${name}.log`),
      say: (words: string) => say(name, words),
      environment,
      graceMs,
    };
    const kept = supervise((signal) => startProgram(options, signal), options);
    keep(await kept.catch(() => notStarted(name, options.logFile)));
  }
}

/** What the program had to say is on the terminal already. */
function notStarted(name: string, logFile: string): never {
  throw new CliError(`The ${name} does not start; what it said is above and in ${logFile}.`);
}

async function startParts(
  config: CliConfig,
  folder: DataFolder,
  wanted: Wanted,
  say: Say,
  keep: <Part extends Stoppable>(part: Part) => Part,
): Promise<Omit<System, 'stop'>> {
  const opening = [openDatabase(config, say).then(keep), openTemporal(config, say).then(keep)];
  await Promise.allSettled(opening); // so that a failure of one leaves the other known and stoppable
  const [database, temporal] = (await Promise.all(opening)) as [Database, Temporal];
  const dataFolder = folder.path;
  await prepare({ databaseUrl: database.url, dataFolder, say: (words) => say('database', words) });
  await wanted.beforePrograms?.(database.url);
  const port = await freePort(config.usualPort);
  const environment = environmentOf(config, folder, database, temporal, port);
  await startPrograms(config, environment, wanted.programs, say, keep);
  return {
    webUrl: `http://localhost:${port}`,
    temporalUi: temporal.uiUrl,
    temporalAddress: temporal.address,
    temporalNamespace: temporal.namespace,
    databaseUrl: database.url,
    dataFolder,
  };
}

export interface Wanted {
  readonly programs: readonly ProgramName[];
  /** Done when the database is prepared and nobody works on it yet. */
  readonly beforePrograms?: (databaseUrl: string) => Promise<void>;
}

/** Starts everything; whatever was started is stopped again when a later part fails. */
export async function startSystem(
  config: CliConfig,
  say: Say,
  wanted: Wanted = { programs: allPrograms },
): Promise<System> {
  const folder = lock(config);
  const started: Stoppable[] = [{ stop: async () => folder.release() }];
  const keep = <Part extends Stoppable>(part: Part): Part => {
    started.push(part);
    return part;
  };
  try {
    const system = await startParts(config, folder, wanted, say, keep);
    return { ...system, stop: () => stopAll(started, say) };
  } catch (error) {
    await stopAll(started, say);
    throw error;
  }
}
