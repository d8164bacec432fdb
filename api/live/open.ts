/** api: the switchboard with what it looks up, the same as a request would. */
import { allDesksOf } from '../identity/desks';
import type { World } from '../route';
import { sceneOf } from '../scene';
import { Switchboard } from './switchboard';
import type { LiveLimits } from './switchboard';

type Looked = Pick<World, 'storage' | 'settings' | 'realNow' | 'log'>;

export const openSwitchboard = (world: Looked, limits: Partial<LiveLimits> = {}): Switchboard =>
  new Switchboard(
    {
      alive: (sessions) => world.storage.sessions.alive(sessions),
      async posts(tenant, people) {
        const scene = await sceneOf(world, tenant);
        return new Map([...people].map((person) => [person, allDesksOf(scene, person)]));
      },
      log: world.log,
    },
    limits,
  );
