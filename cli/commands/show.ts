/** cli: `pilotage show`: one pilot: where it stands, who must act by when, and what happened, in plain words. */
import type { PilotWhole } from '../../contracts/reading';
import type { PilotEvent } from '../../domain/kernel';
import { sentenceOfEvent, wordFor } from '../../domain/speech';
import type { Language } from '../../domain/words';
import type { Asked } from '../asked';
import { asking, languageIn } from '../asked';
import type { CliCommand } from '../command';
import { optionsOf } from '../options';
import { practiceTenant } from '../prepare';

const usage = `Usage: npx pilotage show <pilot> [--tenant name] [--language vi|en|fr] [--json]

Shows where a pilot stands, what is open and at whose desk, and its timeline, the oldest entry first.

  --tenant    (default: ${practiceTenant})
  --json      print { pilot, tasks, timeline }

Exit codes: 0 shown, 1 there is no such pilot, 2 asked wrongly.`;

interface Entry {
  readonly seq: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly type: string;
  readonly sentence: string;
}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['json'], values: ['tenant', 'language'], most: 1 });
  const id = options?.rest[0];
  if (options === null || id === undefined) {
    if (options !== null) console.error(usage);
    return 2;
  }
  const { tenant = practiceTenant, language } = options.values;
  const shown = await asking(tenant, async (asked) => {
    const pilot = await asked.storage.pilots.find(tenant, id);
    if (pilot === null) return null;
    const timeline = await timelineOf(asked, tenant, pilot, languageIn(language));
    const tasks = await asked.storage.pilots.tasks(tenant, id);
    return options.flags.has('json')
      ? JSON.stringify({ pilot, tasks: tasks.map(({ task }) => task), timeline })
      : [
          ...header(pilot, languageIn(language)),
          '',
          ...tasks.map(
            ({ task }) =>
              `  ${task.dueDate}  ${wordFor('step', task.step)[languageIn(language)]}  (${task.post ?? '-'})`,
          ),
          '',
          ...timeline.map(line),
        ].join('\n');
  });
  if (shown === null) console.error(`There is no pilot ${id} in ${tenant}.`);
  else console.log(shown);
  return shown === null ? 1 : 0;
}

async function timelineOf(
  asked: Asked,
  tenant: string,
  pilot: PilotWhole,
  language: Language,
): Promise<readonly Entry[]> {
  const rows = await asked.storage.pilots.ledger(tenant, pilot.id, pilot.revision, pilot.revision);
  return rows.toReversed().map(({ seq, legalTime, entry }) => {
    const event = JSON.parse(entry) as PilotEvent;
    return {
      seq,
      at: event.at,
      recordedAt: legalTime,
      type: event.type,
      sentence: sentenceOfEvent(event, language),
    };
  });
}

const header = (pilot: PilotWhole, language: Language): readonly string[] => [
  `${pilot.number === null ? '' : `${pilot.number} `}${pilot.title}`,
  `${wordFor('term', pilot.stage)[language]} (${pilot.stage}), revision ${pilot.revision}, ${pilot.provenance}`,
  ...(pilot.flags.length === 0 ? [] : [`flags: ${[...new Set(pilot.flags)].join(', ')}`]),
  ...(pilot.hold === null ? [] : [`ON HOLD: ${pilot.hold}`]),
];

const line = ({ seq, at, sentence }: Entry): string =>
  `${String(seq).padStart(5)}  ${at.slice(0, 16).replace('T', ' ')}  ${sentence}`;

export const show: CliCommand = { summary: 'show a pilot and its timeline', usage, run };
