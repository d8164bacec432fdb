/** api: DELETE /api/tasks/views/:view. What is gone already is gone. */
import { taskViewsOf } from '../inbox/views';
import type { Handler } from '../route';

export const dropTaskView: Handler<'dropTaskView'> = async ({ session, params }, world) => {
  await world.storage.inbox.views.drop(session.tenant, session.person, params.view);
  return { status: 200, body: await taskViewsOf(world, session) };
};
