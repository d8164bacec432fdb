/** cli: `pilotage start` (npm start): the whole system in one terminal until Ctrl-C. */
import type { CliCommand } from '../command';
import { readConfig } from '../config';
import { demonstrate } from '../demonstration/demonstrate';
import { practiceTenant } from '../prepare';
import type { System } from '../system';
import { allPrograms, startSystem } from '../system';

const usage = `Usage: npx pilotage start

Starts PostgreSQL, the Temporal server, the worker and the api with the screens, and goes on where
the last start stopped. Ctrl-C stops everything; a second Ctrl-C does not wait.

  DATABASE_URL      use this PostgreSQL instead of the embedded one
  TEMPORAL_ADDRESS  use this Temporal server (host:port) instead of the embedded one
  PILOTAGE_DATA     data folder (default: .data in the project)
  PORT              port of the screens (default: 3000, or a free one if that is taken)`;

const clock = (): string => new Date().toTimeString().slice(0, 8);

const say = (part: string, words: string): void => {
  for (const line of words.split('\n')) console.log(`${clock()} ${part.padEnd(9)} ${line}`);
};

function addresses(system: System, milliseconds: number): string {
  return `
Pilotage is ready (${(milliseconds / 1000).toFixed(1)} s)

  Screens       ${system.webUrl}
  Temporal      ${system.temporalUi ?? system.temporalAddress}
  Data folder   ${system.dataFolder}

Ctrl-C stops everything; the next start goes on where this one stopped.
`;
}

/** The first signal asks, the second does not wait: the servers end with us by their watchdogs. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        process.on(signal, () => process.exit(130));
        resolve(signal);
      });
    }
  });
}

/**
 * A killed npm leaves its child behind, which would hold the data folder against the next start.
 * Leaving at once is safe: worker, api and the servers notice by their pipes and end themselves.
 */
function endWithParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 250);
  watch.unref();
}

async function run(): Promise<number> {
  const since = performance.now();
  const config = readConfig();
  if (config.endsWithParent) endWithParent();
  const stopped = stopSignal();
  const starting = startSystem(config, say, {
    programs: allPrograms,
    beforePrograms: (databaseUrl) =>
      demonstrate({ databaseUrl, tenant: practiceTenant, say: (words) => say('practice', words) }),
  });
  const early = await Promise.race([stopped, starting.then(() => null)]);
  const system = await starting;
  if (early === null) {
    console.log(addresses(system, performance.now() - since));
    await stopped;
  }
  say('pilotage', 'stopping');
  await system.stop();
  say('pilotage', 'stopped');
  return 0;
}

export const start: CliCommand = {
  summary: 'start the whole system on this machine',
  usage,
  run,
};
