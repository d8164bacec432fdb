/** cli: `pilotage what-if`: what a pack or calendar that is not in force yet would do to the open pilots. Writes nothing. */
import { readFileSync } from 'node:fs';
import { localDateOf } from '../../domain/calendar/calendar';
import type { Written } from '../../domain/law-draft';
import { readWritten } from '../../domain/law-draft';
import type { PackFault } from '../../domain/law/json-shape';
import { wordFor } from '../../domain/speech';
import type { PilotDifference, WhatIf } from '../../domain/what-if';
import { summaryOf, together, whatIf as asked } from '../../domain/what-if';
import type { LawDraft } from '../../domain/what-if/draft';
import { calendarAt, currentLaw, lawsAmong } from '../../domain/what-if/stored-laws';
import { mainClock } from '../../adapters/clock/clocks';
import type { Language } from '../../domain/words';
import type { Asked } from '../asked';
import { asking, languageIn } from '../asked';
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { optionsOf } from '../options';
import { practiceTenant } from '../prepare';

const usage = `Usage: npx pilotage what-if --pack file.json | --calendar file.json [--from date] [--tenant name] [--language vi|en|fr] [--json]

Asks every open pilot what a law would do that is not in force yet: which due dates move, at whose desk, which ballots,
councils and panels become impossible, who gains or loses what they may do, and which rules changed. Writes nothing.
A file that is wrong is refused with the line of every fault.

  --pack      a law pack; pilots under other packs are not asked
  --calendar  a calendar
  --from      from when the calendar is to be in effect (default: the end of time)
  --tenant    (default: ${practiceTenant})
  --json      print { changes, pilots, concerned, differences }

Exit codes: 0 asked, 1 the file is wrong, 2 asked wrongly.`;

const pageSize = 200;

async function run(args: readonly string[]): Promise<number> {
  const values = ['pack', 'calendar', 'from', 'tenant', 'language'];
  const options = optionsOf(args, { flags: ['json'], values, most: 0 });
  if (options === null) return 2;
  const { pack, calendar, from, tenant = practiceTenant, language } = options.values;
  const path = pack ?? calendar;
  if (path === undefined || (pack !== undefined && calendar !== undefined)) {
    console.error(usage);
    return 2;
  }
  const written: Written = {
    kind: pack === undefined ? 'calendar' : 'pack',
    text: textOf(path),
    effectiveFrom: pack === undefined ? (from ?? '9999-12-31') : null,
  };
  const answer = await asking(tenant, (house) => answerOf(house, tenant, written));
  if ('faults' in answer) {
    console.error(answer.faults.map((fault) => faultLine(path, fault)).join('\n'));
    return 1;
  }
  console.log(
    options.flags.has('json')
      ? JSON.stringify(answer)
      : inWords(answer, languageIn(language)).join('\n'),
  );
  return 0;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CliError(`There is no file ${path} that can be read.`);
  }
}

const faultLine = (file: string, { path, line, fault }: PackFault): string =>
  `${file}:${line ?? 1}: ${path === '' ? '/' : path} ${fault}`;

async function answerOf(
  house: Asked,
  tenant: string,
  written: Written,
): Promise<WhatIf | { readonly faults: readonly PackFault[] }> {
  const laws = await house.storage.lawDesk.laws(tenant);
  const now = house.nowOn(mainClock);
  const usual = calendarAt(laws, 'vn-public', now);
  const there = {
    packs: laws.packs.map(({ body }) => body),
    calendars: laws.calendars.map(({ body }) => body),
  };
  const today = usual === undefined ? now.slice(0, 10) : localDateOf(usual, now);
  const reading = readWritten(written, there, today);
  return reading.ok ? askAll(house, tenant, reading.draft, laws) : reading;
}

async function askAll(
  { storage, directory, nowOn }: Asked,
  tenant: string,
  draft: LawDraft,
  laws: Awaited<ReturnType<Asked['storage']['lawDesk']['laws']>>,
): Promise<WhatIf> {
  const lawOf = lawsAmong(laws);
  const pages = [asked(currentLaw(laws, draft, nowOn(mainClock)), draft, [], directory)];
  for (let after = ''; ;) {
    const rows = await storage.lawDesk.openPilots(tenant, after, pageSize);
    const open = rows.map(({ state, clock }) => ({
      pilot: state,
      law: lawOf(state.law),
      at: nowOn(clock),
    }));
    pages.push(asked(null, draft, open, directory));
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return together(pages);
    after = last.state.id;
  }
}

function inWords(answer: WhatIf, language: Language): readonly string[] {
  const { rules, days, ladders, hours } = answer.changes;
  const { deadlines, quorums, competence, faults } = summaryOf(answer);
  return [
    ...rules.map(
      ({ key, before, after }) =>
        `rule      ${key}: ${String(before?.value ?? '-')} -> ${String(after?.value ?? '-')} (${after?.article ?? '-'}, ${after?.mark ?? '-'})`,
    ),
    ...ladders.map((name) => `ladder    ${name}`),
    ...days.map(({ date, becomes }) => `day       ${date}: ${becomes}`),
    ...hours.map((name) => `hours     ${name}`),
    ...answer.differences.flatMap((each) => pilotInWords(each, language)),
    `${answer.pilots} open pilots, ${answer.concerned} under this law: ${deadlines} due dates move, ${quorums} quorums, ${competence} competences, ${faults} faults`,
  ];
}

function pilotInWords(each: PilotDifference, language: Language): readonly string[] {
  const { pilot, deadlines, quorums, competence, fault } = each;
  return [
    ...deadlines.map(
      ({ step, oldDue, newDue, post }) =>
        `deadline  ${pilot}  ${wordFor('step', step)[language]}: ${oldDue ?? '-'} -> ${newDue ?? '-'}  (${post ?? '-'})`,
    ),
    ...quorums.map(
      ({ body, change, leastBefore, leastAfter, found }) =>
        `quorum    ${pilot}  ${body} ${change}: ${leastBefore} -> ${leastAfter}, there are ${found}`,
    ),
    ...competence.map(
      ({ post, command, matter, change, refusal }) =>
        `competence ${pilot}  ${post} ${change} ${wordFor('command', command)[language]}${matter === null ? '' : ` (${matter})`}: ${refusal}`,
    ),
    ...(fault === null ? [] : [`FAULT     ${pilot}  ${fault}`]),
  ];
}

export const whatIf: CliCommand = {
  summary: 'ask what a law that is not in force yet would do to open pilots',
  usage,
  run,
};
