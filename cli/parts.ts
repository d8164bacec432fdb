/**
 * cli: database and Temporal for a command that acts on pilots: those of the program that runs on the data folder, those
 * that the configuration names, or the folder's own, started for the time being and stopped again.
 */
import { join } from 'node:path';
import { holderOf } from '../adapters/embedded/data-folder';
import { runningPostgresUrl } from '../adapters/embedded/running-postgres';
import { runningTemporalAddress } from '../adapters/embedded/temporal';
import { CliError } from './command';
import type { CliConfig } from './config';
import type { ProgramName } from './system';
import { startSystem } from './system';

export interface Parts {
  readonly databaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
}

export interface PartsOptions {
  /** Started along when nothing runs: only a worker makes pilots move. */
  readonly programs: readonly ProgramName[];
  readonly say: (words: string) => void;
}

export async function withParts<T>(
  config: CliConfig,
  { programs, say }: PartsOptions,
  work: (parts: Parts) => Promise<T>,
): Promise<T> {
  const running = partsOfRunning(config);
  if (running !== null) return work(running);
  say('starting the parts for the time being ...');
  const system = await startSystem(config, () => undefined, { programs });
  try {
    return await work({
      databaseUrl: system.databaseUrl,
      temporal: { address: system.temporalAddress, namespace: system.temporalNamespace },
    });
  } finally {
    await system.stop();
  }
}

/** null: nothing runs that we know of. */
function partsOfRunning(config: CliConfig): Parts | null {
  const isHeld = holderOf(config.dataFolder) !== undefined;
  const { databaseUrl, temporalAddress, temporalNamespace: namespace, dataFolder } = config;
  if (!isHeld && (databaseUrl === null || temporalAddress === null)) return null;
  const url = databaseUrl ?? runningPostgresUrl(join(dataFolder, 'postgres'));
  const address = temporalAddress ?? runningTemporalAddress(join(dataFolder, 'temporal'));
  if (url === null || address === null)
    throw new CliError(
      `The program that runs on ${dataFolder} is not ready yet: try again in a moment.`,
    );
  return { databaseUrl: url, temporal: { address, namespace } };
}
