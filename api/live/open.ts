/** api: the switchboard with what it looks up, the same as a request would. */
import { listeningAt } from '../identity/desks';
import type { World } from '../route';
import { sceneOf } from '../scene';
import { Switchboard } from './switchboard';
import type { LiveLimits } from './switchboard';

type Looked = Pick<World, 'storage' | 'settings' | 'realNow' | 'log'>;

export const openSwitchboard = (world: Looked, limits: Partial<LiveLimits> = {}): Switchboard =>
  new Switchboard(
    {
      alive: (sessions) => world.storage.sessions.alive(sessions),
      async desks(tenant, people) {
        const scene = await sceneOf(world, tenant);
        return new Map([...people].map((person) => [person, listeningAt(scene, person)]));
      },
      log: world.log,
    },
    limits,
  );
