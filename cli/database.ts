/**
 * cli: the database for a command that looks at it: the configured one, that of the program that runs on the data
 * folder, or the folder's own, started for a moment and stopped again.
 */
import { join } from 'node:path';
import { holderOf, openDataFolder } from '../adapters/embedded/data-folder';
import { runningPostgresUrl } from '../adapters/embedded/running-postgres';
import { CliError } from './command';
import type { CliConfig } from './config';
import { openDatabase } from './foundations';
import { prepare } from './prepare';

const quiet = (): void => undefined;

export async function withDatabase<T>(
  config: CliConfig,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl !== null) return work(config.databaseUrl);
  if (holderOf(config.dataFolder) !== undefined) return work(addressOfRunning(config));
  const folder = openDataFolder(config.dataFolder);
  try {
    const database = await openDatabase(config, quiet);
    try {
      await prepare({ databaseUrl: database.url, dataFolder: config.dataFolder, say: quiet });
      return await work(database.url);
    } finally {
      await database.stop();
    }
  } finally {
    folder.release();
  }
}

function addressOfRunning({ dataFolder }: CliConfig): string {
  const url = runningPostgresUrl(join(dataFolder, 'postgres'));
  if (url === null)
    throw new CliError(
      `The program that runs on ${dataFolder} has no database yet: try again in a moment.`,
    );
  return url;
}
