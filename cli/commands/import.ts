/** cli: `pilotage import`: an old pilot taken into the record as history. */
import { openingOf } from '../../adapters/postgres/lives';
import { connectTemporal } from '../../adapters/temporal/connection';
import { startRun } from '../../adapters/temporal/runs';
import type { HistoryReport } from '../../domain/history/report';
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { readConfig } from '../config';
import type { CaseSource } from '../history/case-source';
import { openCase } from '../history/case-source';
import { correct } from '../history/corrections';
import { differencesInWords, differencesOf } from '../history/differences';
import type { HistoryHouse } from '../history/house';
import { openHouse } from '../history/house';
import type { Known } from '../history/import';
import { knownFile, openChildren, takeIn } from '../history/import';
import { inWords } from '../history/printed';
import { optionsOf } from '../options';
import type { Parts } from '../parts';
import { withParts } from '../parts';
import { practiceTenant } from '../prepare';

const usage = `Usage: npx pilotage import <case.json> [--correct] [--history-only] [--json]

Takes an old pilot into the record: its whole life in one transaction or nothing of it, with event time, record
time, precision, source and doubt. One that still runs is taken into care: its clocks ring from now on.
The same file again changes nothing; a changed one is refused with the differences.

  --correct       add corrections and late facts for what a changed file tells differently
  --history-only  leave it as its sources leave it, also when it still runs
  --json          print { pilotId, stage, events, filled, facts, unmapped, inCare }

Exit codes: 0 every event found its place, 1 one did not or the file is refused, 2 asked wrongly.`;

const say = (words: string): void => console.error(words);

interface Outcome {
  readonly report: HistoryReport;
  readonly inCare: boolean;
}

async function run(args: readonly string[]): Promise<number> {
  const flags = ['json', 'correct', 'history-only'];
  const options = optionsOf(args, { flags, values: [], most: 1 });
  const name = options?.rest[0];
  if (options === null || name === undefined) {
    if (options !== null) console.error(usage);
    return 2;
  }
  const source = openCase(name);
  source.unknown.forEach(say);
  const { report, inCare } = await withParts(readConfig(), { programs: [], say }, (parts) =>
    importInto(parts, source, options.flags),
  );
  const answer = { ...report, inCare };
  console.log(options.flags.has('json') ? JSON.stringify(answer) : inWords(report));
  return report.unmapped.length === 0 ? 0 : 1;
}

async function importInto(
  parts: Parts,
  source: CaseSource,
  flags: ReadonlySet<string>,
): Promise<Outcome> {
  const house = openHouse(parts.databaseUrl, practiceTenant);
  try {
    const known = await knownFile(house, source);
    if (known !== null) return await again(house, source, known, flags.has('correct'));
    say(`telling ${source.file.events.length} events ...`);
    const imported = await takeIn(house, source, !flags.has('history-only'));
    if (imported.inCare) await giveRun(house, parts, imported.report.pilotId);
    return imported;
  } finally {
    await house.close();
  }
}

/** Its clocks ring from now on: somebody has to wait for them. */
async function giveRun(house: HistoryHouse, { temporal }: Parts, pilot: string): Promise<void> {
  const client = await connectTemporal(temporal);
  try {
    await startRun(client, await openingOf(house.pool, house.tenant, pilot));
  } finally {
    await client.connection.close();
  }
}

async function again(
  house: HistoryHouse,
  source: CaseSource,
  { kept, isSame, inCare }: Known,
  wantsCorrection: boolean,
): Promise<Outcome> {
  await openChildren(house, kept.pilot);
  const unchanged = { report: kept.report, inCare };
  if (isSame) {
    say('This file is in the record already and has not changed: nothing was done.');
    return unchanged;
  }
  const differences = differencesOf(kept.file, source.file);
  const lines = differencesInWords(kept.file, source.file, differences);
  if (!wantsCorrection)
    throw new CliError(
      `${source.name} is in the record already and tells it differently now:\n${lines.join('\n')}\n` +
        'Nothing was taken in; --correct adds corrections for these differences.',
    );
  const entries = await correct(house, source, kept, differences);
  say(`${entries} corrections added:\n${lines.join('\n')}`);
  return unchanged;
}

export const importFile: CliCommand = {
  summary: 'take an old pilot into the record as history',
  usage,
  run,
};
