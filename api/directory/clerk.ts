/** api: what stands around an act on the directory: the legal day at the place, and who acts in which post. */
import type { SessionRow } from '../../contracts/reading';
import { instantAt, localDateOf } from '../../domain/calendar/calendar';
import type { Calendar } from '../../domain/calendar/calendar';
import { isDirectoryAdmin } from '../../domain/directory/decide';
import type { Asking } from '../../domain/directory/asking';
import type { Actor } from '../../domain/kernel';
import { addDays } from '../../domain/time';
import { actorsOf } from '../identity/persona';
import type { World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';

export interface DirectoryClerk {
  readonly scene: Scene;
  readonly actor: Actor;
  readonly isAdmin: boolean;
  readonly days: Pick<Asking<unknown>, 'today' | 'startOf' | 'endOf'>;
}

/** Local days where the tenant is; only their hours matter here, so any version of the calendar will do. */
function daysIn(calendar: Calendar, now: string): DirectoryClerk['days'] {
  const startOf = (day: string): string => instantAt(calendar, day, 0);
  return { today: localDateOf(calendar, now), startOf, endOf: (day) => startOf(addDays(day, 1)) };
}

export async function clerkOf(
  world: World,
  { tenant, person }: SessionRow,
): Promise<DirectoryClerk> {
  const [scene, calendars] = await Promise.all([
    sceneOf(world, tenant),
    world.storage.reference.calendars(),
  ]);
  const calendar = calendars.find(({ id }) => id === 'vn-public') ?? calendars[0];
  if (calendar === undefined)
    throw new Error('There is no calendar: the database was not prepared');
  const actors = actorsOf(scene.directory, person, scene.now);
  const admin = actors.find((actor) => isDirectoryAdmin(scene.directory, actor, scene.now));
  return {
    scene,
    actor: admin ?? actors[0] ?? { person, post: null },
    isAdmin: admin !== undefined,
    days: daysIn(calendar, scene.now),
  };
}
