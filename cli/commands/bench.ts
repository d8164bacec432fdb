/** cli: `pilotage bench` (npm run bench): how fast it is on this machine, beside the least that Temporal itself needs. */
import type { Chapter } from '../bench/findings';
import { linesOf } from '../bench/findings';
import type { Environment } from '../bench/environment';
import { environmentLine, environmentOf } from '../bench/environment';
import { inHouse, newFolder } from '../bench/house';
import { inboxPlanOf, planOf, quickScale } from '../bench/plan';
import { runBenches, runInbox } from '../bench/run';
import type { CliCommand } from '../command';
import { readConfig } from '../config';
import { optionsOf } from '../options';

const usage = `Usage: npx pilotage bench [--inbox] [--quick] [--scale part] [--folder path] [--json]

Starts the whole system with its embedded parts in a folder of its own, measures it, and throws the folder away:
decisions one at a time and many at once, starts, proof and rebuild of the ledger, desks; each at two sizes, with
the exponent by which cost grows; decisions and starts beside a bare Temporal workflow on the same server, in turn.
Asserts nothing: targets are printed beside the numbers. Wants a machine on which nobody else works.

  --inbox     desks alone, with up to 1,000,000 open tasks of 50,000 people, about ten minutes
  --quick     a part of everything, about a minute
  --scale     another part: 1 is the whole, which takes about six minutes
  --folder    below which the data lie (default: the system's folder for temporary files)
  --json      print { environment, scale, seconds, benches }

Exit codes: 0 measured, 1 it could not be, 2 asked wrongly.`;

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, {
    flags: ['inbox', 'json', 'quick'],
    values: ['scale', 'folder'],
    most: 0,
  });
  if (options === null) return 2;
  const scale = Number(options.values['scale'] ?? (options.flags.has('quick') ? quickScale : 1));
  if (!(scale > 0 && scale <= 4)) {
    console.error('--scale is a number above 0 and at most 4.');
    return 2;
  }
  const since = performance.now();
  const json = options.flags.has('json');
  const folder = newFolder(options.values['folder']);
  const before = environmentOf(readConfig().temporalProgram, folder);
  const benches: Chapter[] = [];
  const environment = await measure(
    folder,
    { scale, isInboxAlone: options.flags.has('inbox') },
    before,
    (chapter) => {
      benches.push(chapter);
      if (!json) console.log(linesOf(chapter));
    },
    json ? () => undefined : (line) => console.log(`${line}\n`),
  );
  const seconds = (performance.now() - since) / 1_000;
  console.log(
    json ? JSON.stringify({ environment, scale, seconds, benches }) : `${seconds.toFixed(0)} s`,
  );
  return 0;
}

function measure(
  folder: string,
  { scale, isInboxAlone }: { readonly scale: number; readonly isInboxAlone: boolean },
  before: Environment,
  tell: (chapter: Chapter) => void,
  say: (line: string) => void,
): Promise<Environment> {
  const warn = (part: string, words: string): void => console.error(`${part}: ${words}`);
  return inHouse(folder, warn, async (house) => {
    const { rows } = await house.pool.query<{ server_version: string }>('SHOW server_version');
    const environment = { ...before, postgres: rows[0]?.server_version ?? '' };
    say(environmentLine(environment));
    if (isInboxAlone) await runInbox(house, inboxPlanOf(scale), tell);
    else await runBenches(house, planOf(scale), tell);
    return environment;
  });
}

export const bench: CliCommand = {
  summary: 'measure this machine beside bare Temporal',
  usage,
  run,
};
