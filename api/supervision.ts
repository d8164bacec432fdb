/** api: the pilots that somebody supervises now, each with its law and its own legal time. */
import type { PilotWhole, SessionRow } from '../contracts/reading';
import { localDateOf } from '../domain/calendar/calendar';
import type { Law } from '../domain/law/law';
import { whileClosing } from '../domain/state/checkpoint-duties';
import { supervisedBy } from '../domain/supervision/supervised';
import type { Instant, LocalDate } from '../domain/time';
import { calendarsByName } from './calendars';
import { asked, desksOf } from './identity/desks';
import type { World } from './route';
import type { Scene } from './scene';
import { sceneOf } from './scene';

/** More than one desk can look after; beyond it the page says that it is cut. */
const most = 400;

export interface Watched {
  readonly whole: PilotWhole;
  readonly law: Law;
  readonly now: Instant;
}

export interface Watch {
  readonly scene: Scene;
  readonly today: LocalDate;
  readonly watched: readonly Watched[];
  readonly isCut: boolean;
}

async function pilotsOf(world: World, scene: Scene, session: SessionRow) {
  const { posts, standingIn } = asked(desksOf(scene, session.person));
  const supervised = supervisedBy(scene.directory, [...posts, ...standingIn], scene.now);
  if (supervised === null) return [];
  return world.storage.supervised(session.tenant, supervised, whileClosing, most + 1);
}

export async function watchOf(world: World, session: SessionRow): Promise<Watch> {
  const [scene, calendars] = await Promise.all([
    sceneOf(world, session.tenant),
    calendarsByName(world),
  ]);
  const pilots = await pilotsOf(world, scene, session);
  const watched = await Promise.all(
    pilots.slice(0, most).map(async (whole) => ({
      whole,
      law: await world.laws.lawOf(whole.state.law),
      now: scene.nowOn(whole.clock),
    })),
  );
  const calendar = watched[0]?.law.calendar ?? [...calendars.values()][0];
  const today = calendar === undefined ? scene.now.slice(0, 10) : localDateOf(calendar, scene.now);
  return { scene, today, watched, isCut: pilots.length > most };
}
