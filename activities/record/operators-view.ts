/** activities: what operators see in the Temporal UI: where the pilot stands, who must act, by when, and what is late. No names of persons. */
import type { OperatorAttributes } from '../../contracts/messages';
import type { Directory } from '../../domain/directory';
import type { Glossary } from '../../domain/glossary-shape';
import { glossaries } from '../../domain/glossary.generated';
import type { Law } from '../../domain/law/law';
import type { Pilot } from '../../domain/pilot';
import { addHours } from '../../domain/time';
import type { Instant } from '../../domain/time';
import type { Words } from '../../domain/words';
import { isOverdue } from './read-model';
import type { ReadModel, TaskRow } from './read-model';
import { plainWords } from './wake-up';
import { dutiesOf, dutyKey } from '../../domain/deadlines';

const pages: readonly Glossary[] = Object.values(glossaries);
const wordsIn = (part: (page: Glossary) => Readonly<Record<string, Words>> | undefined) =>
  Object.assign({}, ...pages.map((page) => part(page) ?? {})) as Readonly<Record<string, Words>>;

const steps = wordsIn((page) => page.steps);
const terms = wordsIn((page) => page.terms);

/** Below the server's 20,000 bytes in whatever script, and an answer has to stay below 32 KiB. */
const mostTasksTold = 40;
const mostCharacters = 6_000;

export interface View {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly directory: Directory;
  readonly model: ReadModel;
  readonly next: string | null;
}

export function detailsOf(view: View): string {
  const { pilot, model, next } = view;
  const lines = [
    `## ${stageWords(pilot.stage)}`,
    ...(model.tasks.length === 0
      ? ['Nobody has to act now.']
      : ['Who must act:', ...taskLines(view)]),
    ...(model.flags.length === 0 ? [] : [`Flags: ${model.flags.join(', ')}`]),
    ...(next === null ? [] : [`Next: ${next}`]),
    `Revision ${pilot.revision}, law ${pilot.law.pack}, calendar ${pilot.law.calendar}`,
  ];
  return shortened(lines.join('\n\n'));
}

const shortened = (text: string): string =>
  text.length <= mostCharacters
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', mostCharacters))}\n...`;

const stageWords = (stage: string): string => {
  const words = terms[stage];
  return words === undefined ? plainWords(stage.toLowerCase()) : `${words.en} – ${words.vi}`;
};

function taskLines(view: View): readonly string[] {
  const late = overdueDuties(view);
  const rows = [...view.model.tasks].sort((a, b) => (a.task.dueAt < b.task.dueAt ? -1 : 1));
  const told = rows.slice(0, mostTasksTold).map((row) => taskLine(row, view, late));
  const rest = rows.length - told.length;
  return [told.join('\n'), ...(rest > 0 ? [`... and ${rest} more`] : [])];
}

const overdueDuties = ({ pilot, law }: View): ReadonlySet<string> =>
  new Set(
    dutiesOf(pilot, law)
      .filter((duty) => isOverdue(pilot, duty))
      .map(dutyKey),
  );

function taskLine({ task }: TaskRow, view: View, late: ReadonlySet<string>): string {
  const what = steps[task.step]?.en ?? plainWords(task.step);
  const matter = task.matter === 'main' ? '' : ` (${task.matter})`;
  const local = (at: Instant): string => localText(at, view.law);
  const isLate = late.has(`${task.matter}/${task.step}@${task.dueAt}`);
  return `- **${deskWords(task.post, view.directory)}**: ${what}${matter}, since ${local(task.openedAt)}, by ${local(task.dueAt)}${isLate ? ' – **LATE**' : ''}`;
}

function deskWords(id: string | null, directory: Directory): string {
  const post = id === null ? undefined : directory.post(id);
  if (post === undefined) return 'NOBODY HOLDS A POST FOR THIS';
  return `${post.title.en}, ${directory.unit(post.unit)?.name.en ?? post.unit}`;
}

const localText = (at: Instant, { calendar }: Law): string =>
  addHours(at, calendar.utcOffsetMinutes / 60)
    .slice(0, 16)
    .replace('T', ' ');

/** Answered when one of them changed, and not otherwise: each upsert is an event of the history. */
export function attributesOf({ pilot, model }: View, shown: string): OperatorAttributes | null {
  const { late, nextDueAt } = model;
  const waitingFor = postsWaitedFor(model);
  const { stage, unit } = pilot;
  const key = [stage, unit, late ? 'late' : '', nextDueAt ?? '', ...waitingFor].join('|');
  return key === shown ? null : { key, stage, unit, nextDueAt, late, waitingFor };
}

const mostPostsShown = 10;

/** Those who are due first, in an order that does not change with it. */
function postsWaitedFor({ tasks }: ReadModel): readonly string[] {
  const byDue = [...tasks].sort((a, b) => (a.task.dueAt < b.task.dueAt ? -1 : 1));
  const posts = new Set(byDue.map(({ task }) => task.post ?? 'nobody'));
  return [...posts].slice(0, mostPostsShown).sort();
}

export const onHoldDetails = (reason: string): string =>
  [
    '## On hold – tạm giữ',
    `${plainWords(reason.toLowerCase().replaceAll('_', ' '))}: the ledger is not the one that this workflow knew. Nothing is written until two persons decide which to follow (pilotage revive --accept-ledger).`,
  ].join('\n\n');
