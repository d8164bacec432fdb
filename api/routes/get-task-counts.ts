/** api: GET /api/tasks/counts. */
import { asked, desksOf } from '../identity/desks';
import type { Handler } from '../route';
import { nowsOf, sceneOf } from '../scene';

export const getTaskCounts: Handler<'getTaskCounts'> = async ({ session }, world) => {
  const scene = await sceneOf(world, session.tenant);
  const desks = asked(desksOf(scene, session.person));
  return {
    status: 200,
    body: await world.storage.inbox.counts(session.tenant, desks, nowsOf(scene)),
  };
};
