/** api: GET /api/tasks/counts. */
import { postsOf } from '../identity/persona';
import type { Handler } from '../route';
import { nowsOf, sceneOf } from '../scene';

export const getTaskCounts: Handler<'getTaskCounts'> = async ({ session }, world) => {
  const scene = await sceneOf(world, session.tenant);
  const posts = postsOf(scene.directory, session.person, scene.now);
  return {
    status: 200,
    body: await world.storage.inbox.counts(session.tenant, posts, nowsOf(scene)),
  };
};
