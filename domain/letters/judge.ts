/** domain/letters: is a letter still of use, and to whom does it say what? Asked before it is written and before it goes. */
import { delegable } from '../delegation';
import type { Directory } from '../directory';
import type { Task } from '../tasks';
import type { Instant } from '../time';
import type { Told } from './confidential';
import { isConfidential } from './confidential';
import type { LetterFacts, Reach } from './letter';
import { reachOf } from './recipients';
import type { LetterSort } from './wishes';

/** Why a letter was not sent. */
export const pointlessReasons = [
  'taskDone',
  'dueMoved',
  'superseded',
  'alreadyRead',
  'postPassedOn',
  'notForDeputy',
  'notWished',
] as const;
export type PointlessReason = (typeof pointlessReasons)[number];

/** A notice as it stands when somebody is to be written to about it. */
export interface Occasion extends Told {
  readonly person: string;
  readonly post: string;
  readonly at: Instant;
  readonly number: string | null;
  readonly unit: string;
  readonly link: string;
  /** What the post has to do in the pilot now, and what a clock rang for, whoever has it. */
  readonly tasks: readonly Task[];
  readonly isRead: boolean;
  /** A later step of the same clock was told to the same post. */
  readonly isSuperseded: boolean;
  /** Of a concern: nothing waits for the post there any more. */
  readonly isSettled: boolean;
}

export type Judged =
  | { readonly of: 'use'; readonly facts: LetterFacts }
  | { readonly of: 'noUse'; readonly reason: PointlessReason };

interface Rang {
  readonly matter: string;
  readonly step: string;
  readonly due: Instant;
  readonly kind: string;
}

export function sortOf({ event, body }: Told): LetterSort {
  if (event === 'ConcernClockRang') return 'late';
  if (event !== 'ClockRang') return 'news';
  return ['overdue', 'escalation'].includes((body as Rang).kind) ? 'late' : 'due';
}

const noUse = (reason: PointlessReason): Judged => ({ of: 'noUse', reason });
const isAt = (task: Task, post: string): boolean => task.post === post || task.also.includes(post);

/** What the clock rang for: the post's own task before another's. */
function rangFor({ body, tasks, post }: Occasion): Task | 'taskDone' | 'dueMoved' {
  const { matter, step, due } = body as Rang;
  const open = tasks.filter((task) => task.matter === matter && task.step === step);
  const asTold = open.filter((task) => task.dueAt === due);
  const task = asTold.find((each) => isAt(each, post)) ?? asTold[0];
  return task ?? (open.length === 0 ? 'taskDone' : 'dueMoved');
}

/** What of the pilot waits for the post: the task that the event is about, else the one that is due first. */
function ownTask({ body, tasks, post }: Occasion): Task | null {
  const { matter } = (body ?? {}) as { matter?: unknown };
  const own = tasks.filter((task) => isAt(task, post)).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return own.find((task) => task.matter === matter) ?? own[0] ?? null;
}

const isEscalation = ({ event, body }: Told): boolean =>
  event === 'ClockRang' && (body as Rang).kind === 'escalation';

/** The post that the ladder names is told beside those whose task it is. */
const reachNow = (occasion: Occasion, reach: Reach, task: Task | null): Reach =>
  isEscalation(occasion) && task !== null && task.post !== null && !isAt(task, occasion.post)
    ? { as: 'named', owner: task.post }
    : reach;

/** A deputy is written to about deadlines of work that a deputy may do; the rest waits for whoever is away. */
const isForDeputy = (occasion: Occasion, task: Task | null, directory: Directory): boolean =>
  occasion.event === 'ClockRang' &&
  task !== null &&
  delegable.includes(task.role) &&
  !isConfidential(occasion, directory);

export function judge(occasion: Occasion, directory: Directory, now: Instant): Judged {
  const { event, body, person, post, number, unit, link } = occasion;
  const reach = reachOf(directory, person, post, now);
  if (reach === null) return noUse('postPassedOn');
  if (occasion.isSuperseded) return noUse('superseded');
  if (occasion.isSettled) return noUse('taskDone');
  const found = event === 'ClockRang' ? rangFor(occasion) : ownTask(occasion);
  if (typeof found === 'string') return noUse(found);
  if (occasion.isRead && event !== 'ClockRang') return noUse('alreadyRead');
  if (reach.as === 'deputy' && !isForDeputy(occasion, found, directory))
    return noUse('notForDeputy');
  const sort = sortOf(occasion);
  const facts = { event, body, sort, number, unit, post, link };
  return { of: 'use', facts: { ...facts, task: found, reach: reachNow(occasion, reach, found) } };
}
