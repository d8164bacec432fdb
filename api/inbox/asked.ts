/** api: the inbox as a person asks for it, made into what the database is asked: whose desks, which days, which place. */
import type { TaskCountQuery, TaskQuery } from '../../contracts/inbox';
import type { TaskPlace, TaskRecord, TasksAsked } from '../../contracts/inbox-reading';
import type { Calendar } from '../../domain/calendar/calendar';
import { instantAt } from '../../domain/calendar/calendar';
import type { Directory } from '../../domain/directory';
import type { LocalDate } from '../../domain/time';
import { addDays } from '../../domain/time';
import { wordsIn } from '../cursor';
import { asked as askedOf, desksOf } from '../identity/desks';
import type { Desks } from '../identity/desks';
import type { Scene } from '../scene';

/** All posts of the units in which somebody holds one. */
export function postsOfUnits(directory: Directory, posts: readonly string[]): readonly string[] {
  const units = new Set(posts.flatMap((post) => directory.post(post)?.unit ?? []));
  return directory.data.posts.flatMap(({ id, unit }) => (units.has(unit) ? [id] : []));
}

/** Local days where the tenant is: only their hours matter, so any version of the calendar will do. */
function dayIn(calendars: ReadonlyMap<string, Calendar>): (day: LocalDate) => string {
  const all = [...calendars.values()];
  const calendar = all.find(({ id }) => id === 'vn-public') ?? all[0];
  return (day) => (calendar === undefined ? `${day}T00:00:00.000Z` : instantAt(calendar, day, 0));
}

export interface AskedInbox {
  readonly desks: Desks;
  readonly asked: TasksAsked;
}

export function askedOfInbox(
  scene: Scene,
  calendars: ReadonlyMap<string, Calendar>,
  person: string,
  query: TaskCountQuery,
): AskedInbox {
  const desks = desksOf(scene, person);
  const { step = null, unit = null, stage = null, role = null, hand = null } = query;
  const startOf = dayIn(calendars);
  return {
    desks,
    asked: {
      ...askedOf(desks),
      ofUnits: query.of === 'unit' ? postsOfUnits(scene.directory, desks.posts) : [],
      person,
      ...{ step, unit, stage, role, hand },
      dueFrom: query.dueFrom === undefined ? null : startOf(query.dueFrom),
      dueBefore: query.dueTo === undefined ? null : startOf(addDays(query.dueTo, 1)),
      words: wordsIn(query.q),
    },
  };
}

/** Where a row stands in the list: what comes before and after it is asked with that. */
export const placeIn = (
  order: NonNullable<TaskQuery['sort']>,
  { task, pilot }: TaskRecord,
): TaskPlace => [order === 'opened' ? task.openedAt : task.dueAt, pilot, task.id];
