/** api: a task as its desk shows it: how much time is left, who holds the post now, and who has it in hand. */
import type { TaskRow } from '../../contracts/http';
import type { TaskRecord } from '../../contracts/inbox-reading';
import type { TaskHold } from '../../contracts/task-desk';
import type { Calendar } from '../../domain/calendar/calendar';
import { localDateOf, workingDaysBetween } from '../../domain/calendar/calendar';
import type { Directory } from '../../domain/directory';
import type { Claim, Waiters } from '../../domain/task-deeds';
import { claimOn, colleaguesAt, deedsOn, postsOfTask } from '../../domain/task-deeds';
import type { Instant } from '../../domain/time';
import type { Desks } from '../identity/desks';
import type { Scene } from '../scene';

function stateAt(now: Instant, dueAt: Instant, remindAt: Instant): TaskRow['state'] {
  if (dueAt <= now) return 'overdue';
  return remindAt <= now ? 'dueSoon' : 'open';
}

const nameIn = (directory: Directory, person: string): string =>
  directory.person(person)?.name ?? person;

export function holderOf(directory: Directory, post: string | null, at: Instant): string | null {
  const holders = post === null ? [] : directory.holders(post, at);
  const names = holders.map(({ person }) => nameIn(directory, person));
  return names.length === 0 ? null : names.join(', ');
}

/** Whom the asker stands in for at this desk; null: it is theirs anyway. */
function deputyOf(
  directory: Directory,
  task: TaskRecord['task'],
  desks: Desks | null,
): string | null {
  const posts = postsOfTask(task);
  if (desks === null || desks.posts.some((post) => posts.includes(post))) return null;
  const giver = desks.standingIn.find(({ post }) => posts.includes(post))?.giver;
  return giver === undefined ? null : nameIn(directory, giver);
}

export interface TaskViewer {
  readonly person: string;
  /** null: the row stands on no desk. */
  readonly desks: Desks | null;
  /** Who waits for what is done about the pilot; absent where nobody is reminded. */
  readonly waiters?: Waiters;
}

/** What was said at the handing over is between the two. */
const holdOf = (
  { person, givenBy, note, at }: Claim,
  directory: Directory,
  viewer: string,
): TaskHold => ({
  person,
  name: nameIn(directory, person),
  isMine: person === viewer,
  at,
  givenBy: givenBy === null ? null : nameIn(directory, givenBy),
  note: viewer === person || viewer === givenBy ? note : null,
});

const mostColleagues = 20;

function deskOf(
  { task, claim }: TaskRecord,
  directory: Directory,
  at: Instant,
  { person, waiters }: TaskViewer,
): Pick<TaskRow, 'hold' | 'deeds' | 'colleagues'> {
  const scene = { task, claim, directory, at, person };
  const deeds = deedsOn(scene, waiters ?? null);
  const hold = claimOn(scene);
  const colleagues = deeds.includes('handOver') ? colleaguesAt(scene, person) : [];
  return {
    hold: hold === null ? null : holdOf(hold, directory, person),
    deeds: [...deeds],
    colleagues: colleagues
      .slice(0, mostColleagues)
      .map((each) => ({ person: each, name: nameIn(directory, each) })),
  };
}

/** Nobody takes a concern in hand before the eyes of others. */
const noDesk = { hold: null, deeds: [], colleagues: [] };

export function taskRowOf(
  record: TaskRecord,
  scene: Scene,
  calendars: ReadonlyMap<string, Calendar>,
  viewer: TaskViewer,
): TaskRow {
  const { task, pilot, pilotTitle, pilotNumber, stage, remindAt } = record;
  const { directory } = scene;
  const now = scene.nowOn(record.clock);
  const calendar = calendars.get(record.calendar);
  return {
    ...task,
    ...{ pilot, pilotTitle, pilotNumber, stage },
    state: stateAt(now, task.dueAt, remindAt),
    workingDaysLeft:
      calendar === undefined
        ? 0
        : workingDaysBetween(calendar, localDateOf(calendar, now), task.dueDate),
    deputyOf: deputyOf(directory, task, viewer.desks),
    holder: holderOf(directory, task.post, now),
    ...(stage === null ? noDesk : deskOf(record, directory, now, viewer)),
    place: '',
  };
}
