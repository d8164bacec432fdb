/** api: a task as its desk shows it: how much time is left, and who holds the post now. */
import type { TaskRow } from '../../contracts/http';
import type { TaskRecord } from '../../contracts/reading';
import type { Calendar } from '../../domain/calendar/calendar';
import { localDateOf, workingDaysBetween } from '../../domain/calendar/calendar';
import type { Directory } from '../../domain/directory';
import type { Instant } from '../../domain/time';
import type { Desks } from '../identity/desks';
import type { Scene } from '../scene';

function stateAt(now: Instant, dueAt: Instant, remindAt: Instant): TaskRow['state'] {
  if (dueAt <= now) return 'overdue';
  return remindAt <= now ? 'dueSoon' : 'open';
}

export function holderOf(directory: Directory, post: string | null, at: Instant): string | null {
  const holders = post === null ? [] : directory.holders(post, at);
  const names = holders.map(({ person }) => directory.person(person)?.name ?? person);
  return names.length === 0 ? null : names.join(', ');
}

/** Whom the asker stands in for at this desk; null: it is theirs anyway. */
function deputyOf(
  directory: Directory,
  { post, also }: TaskRecord['task'],
  desks: Desks | null,
): string | null {
  const on = (id: string): boolean => id === post || also.includes(id);
  if (desks === null || desks.posts.some(on)) return null;
  const giver = desks.standingIn.find((each) => on(each.post))?.giver;
  return giver === undefined ? null : (directory.person(giver)?.name ?? giver);
}

export function taskRowOf(
  record: TaskRecord,
  scene: Scene,
  calendars: ReadonlyMap<string, Calendar>,
  desks: Desks | null = null,
): TaskRow {
  const { task, pilot, pilotTitle, pilotNumber, stage, remindAt } = record;
  const now = scene.nowOn(record.clock);
  const calendar = calendars.get(record.calendar);
  return {
    ...task,
    pilot,
    pilotTitle,
    pilotNumber,
    stage,
    state: stateAt(now, task.dueAt, remindAt),
    workingDaysLeft:
      calendar === undefined
        ? 0
        : workingDaysBetween(calendar, localDateOf(calendar, now), task.dueDate),
    deputyOf: deputyOf(scene.directory, task, desks),
    holder: holderOf(scene.directory, task.post, now),
  };
}
