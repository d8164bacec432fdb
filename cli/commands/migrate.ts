/** cli: `pilotage migrate`: prepares the database named by DATABASE_URL; `start` does this by itself. */
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { readConfig } from '../config';
import { prepare } from '../prepare';

const usage = `Usage: DATABASE_URL=postgres://... npx pilotage migrate

Brings the database to the shape that this version expects; doing it again changes nothing.
For installations whose parts are started one by one; npx pilotage start does it by itself.`;

async function run(): Promise<number> {
  const { databaseUrl, dataFolder } = readConfig();
  if (databaseUrl === null) {
    throw new CliError('DATABASE_URL is not set: name the database that is to be prepared.');
  }
  await prepare({ databaseUrl, dataFolder, say: (words) => console.log(words) });
  console.log('The database is ready.');
  return 0;
}

export const migrate: CliCommand = {
  summary: 'bring the database of an installation up to date',
  usage,
  run,
};
