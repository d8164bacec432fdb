/** api: PUT /api/tasks/views/:view. Whoever opens it sees their own tasks by it: it shares how one looks, not what one sees. */
import { mostViews } from '../../contracts/inbox';
import { refuse } from '../../domain/kernel';
import { refusedByLaw } from '../errors';
import { sharingPosts, taskViewsOf } from '../inbox/views';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const keepTaskView: Handler<'keepTaskView'> = async ({ session, params, body }, world) => {
  const { tenant, person } = session;
  const posts = sharingPosts(await sceneOf(world, tenant), person);
  if (body.sharedWith !== null && !posts.includes(body.sharedWith))
    throw refusedByLaw(refuse('VIEW_SHARED_OUTSIDE'));
  if (!(await world.storage.inbox.views.keep(tenant, person, params.view, body)))
    throw refusedByLaw(refuse('TOO_MANY_VIEWS', { most: mostViews }));
  return { status: 200, body: await taskViewsOf(world, session) };
};
