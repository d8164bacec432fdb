/** api: who is signed in, and what the clock shows. */
import type { ClockView, SessionView } from '../../contracts/http';
import type { SessionRow } from '../../contracts/reading';
import { personaOf } from '../identity/persona';
import type { World } from '../route';
import type { Scene } from '../scene';

export function clockViewOf({ settings }: World, scene: Scene): ClockView {
  const clock = scene.clocks.get(settings.mainClock);
  return clock === undefined
    ? { now: scene.now, practice: false, paused: false, rate: 1 }
    : {
        now: clock.now,
        practice: clock.practice,
        paused: clock.practice && clock.rate === 0,
        rate: clock.practice ? clock.rate : 1,
      };
}

export const sessionViewOf = (
  world: World,
  scene: Scene,
  { person, language, csrf }: SessionRow,
): SessionView => ({
  persona: personaOf(scene.directory, person, scene.now),
  language,
  csrf,
  mode: world.settings.mode,
  clock: clockViewOf(world, scene),
});
