/** api: PUT /api/tasks/views. */
import { taskViewsOf } from '../inbox/views';
import type { Handler } from '../route';

export const orderTaskViews: Handler<'orderTaskViews'> = async ({ session, body }, world) => {
  await world.storage.inbox.views.order(session.tenant, session.person, body.views);
  return { status: 200, body: await taskViewsOf(world, session) };
};
