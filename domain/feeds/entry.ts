/**
 * domain/feeds: what a calendar program is told of one task: until when, what, on what ground and where. Calendars lie
 * with other people's servers: it names pilots by their numbers, and of what is confidential only the day.
 */
import type { Calendar } from '../calendar/calendar';
import { closeOf, instantAt } from '../calendar/calendar';
import type { Directory } from '../directory';
import { citation } from '../law/citation';
import { isConfidential } from '../letters/confidential';
import { sentenceOfTerm, wordFor } from '../speech';
import type { Task } from '../tasks';
import type { Instant, LocalDate } from '../time';
import { addDays } from '../time';
import type { Language } from '../words';
import { say } from '../words';

export interface FeedTask {
  readonly task: Task;
  /** concern:<id> for what is of no pilot. */
  readonly pilot: string;
  /** null: not numbered yet. */
  readonly number: string | null;
  readonly calendar: Calendar | null;
  /** Legal instant of its reminder. */
  readonly remindAt: Instant;
}

/** A whole day, or the minutes before an hour that the law set. */
export type When =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'until'; readonly date: LocalDate; readonly at: Instant };

export interface FeedEntry {
  /** The same for as long as the task is open, in every feed. */
  readonly key: string;
  readonly when: When;
  readonly summary: string;
  readonly description: string;
  /** Path on our screens. */
  readonly path: string;
  /** null: the program need not remind. */
  readonly remindAt: Instant | null;
}

export interface FeedScene {
  readonly language: Language;
  readonly directory: Directory;
}

export const feedTerm = (
  key: string,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => sentenceOfTerm(`feed.${key}`, values, language);

/** Due by close of business or at the end of its day: people think of it as of that day. */
function isByDay({ dueAt, dueDate }: Task, calendar: Calendar | null): boolean {
  if (calendar === null) return true;
  return (
    dueAt === closeOf(calendar, dueDate) || dueAt === instantAt(calendar, addDays(dueDate, 1), 0)
  );
}

const isOfConcern = (pilot: string): boolean => pilot.startsWith('concern:');

const isSilent = ({ task, pilot }: FeedTask, { directory }: FeedScene): boolean =>
  isOfConcern(pilot) ||
  isConfidential(
    { event: 'ClockRang', body: { ...task.params, matter: task.matter, step: task.step } },
    directory,
  );

interface Said {
  readonly summary: string;
  readonly description: string;
  readonly path: string;
}

/** Not even its address says which pilot it is. */
const silently = ({ language }: FeedScene): Said => ({
  summary: feedTerm('confidential', language),
  description: feedTerm('confidentialWhy', language),
  path: '/tasks',
});

function openly({ task, pilot, number }: FeedTask, { language }: FeedScene): Said {
  const what = say(wordFor('step', task.step), language, task.params);
  return {
    summary: feedTerm('task', language, {
      what,
      number: number ?? feedTerm('noNumber', language),
    }),
    description: feedTerm('ground', language, { ground: citation(task)[language] }),
    path: `/pilots/${encodeURIComponent(pilot)}`,
  };
}

export function entryOf(told: FeedTask, scene: FeedScene): FeedEntry {
  const { task, pilot, calendar, remindAt } = told;
  const date = task.dueDate;
  return {
    key: `${pilot}/${task.id}`,
    when: isByDay(task, calendar) ? { kind: 'day', date } : { kind: 'until', date, at: task.dueAt },
    ...(isSilent(told, scene) ? silently(scene) : openly(told, scene)),
    remindAt: remindAt < task.dueAt ? remindAt : null,
  };
}

/** Instead of what does not fit: how much there is, and where to read it. */
export const moreEntry = (count: number, date: LocalDate, language: Language): FeedEntry => ({
  key: 'more',
  when: { kind: 'day', date },
  summary: feedTerm('more', language, { count }),
  description: feedTerm('moreWhy', language),
  path: '/tasks',
  remindAt: null,
});
