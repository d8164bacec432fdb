/** cli: `pilotage practice`: an old pilot lived again through the real workflow. */
import type { CliCommand } from '../command';
import { readConfig } from '../config';
import type { CaseSource } from '../history/case-source';
import { openCase } from '../history/case-source';
import type { Practised } from '../history/practice';
import { practise } from '../history/practice';
import { openPracticeRoom } from '../history/practice-room';
import { inWords } from '../history/printed';
import { optionsOf } from '../options';
import type { Parts } from '../parts';
import { withParts } from '../parts';
import { practiceTenant } from '../prepare';

const usage = `Usage: npx pilotage practice <case.json> [--again] [--json]

Lives a pilot that really happened, event by event, through its workflow: by personas, on a clock of its own
that jumps from event to event. What the source does not tell and the law demands is filled in and said so.
Uses the program that runs on the data folder; when none runs, starts what it needs for the time being.

  --again    live it again as another pilot, although the same file was lived before
  --json     print { pilotId, stage, events, filled, facts, unmapped }

Exit codes: 0 every event found its place, 1 one did not or the file contradicts itself, 2 asked wrongly.`;

const say = (words: string): void => console.error(words);

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['json', 'again'], values: [], most: 1 });
  const name = options?.rest[0];
  if (options === null || name === undefined) {
    if (options !== null) console.error(usage);
    return 2;
  }
  const source = openCase(name);
  source.unknown.forEach(say);
  const { report, isKept } = await withParts(readConfig(), { programs: ['worker'], say }, (parts) =>
    practiseIn(parts, source, options.flags.has('again')),
  );
  if (isKept)
    say('This file was lived before and has not changed: nothing was done (see --again).');
  console.log(options.flags.has('json') ? JSON.stringify(report) : inWords(report));
  return report.unmapped.length === 0 ? 0 : 1;
}

async function practiseIn(parts: Parts, source: CaseSource, again: boolean): Promise<Practised> {
  const room = await openPracticeRoom(parts, readConfig().dataFolder, practiceTenant);
  try {
    return await practise(room, source, { again, onEvent: counting(source.file.events.length) });
  } finally {
    await room.close();
  }
}

/** One line for each event, once. */
function counting(total: number): (index: number) => void {
  let last = -1;
  return (index) => {
    if (index === last) return;
    last = index;
    say(`event ${index + 1} of ${total}`);
  };
}

export const practice: CliCommand = {
  summary: 'live a pilot that really happened, through the workflow',
  usage,
  run,
};
