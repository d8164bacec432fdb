/** api: GET /api/tasks/views. */
import { taskViewsOf } from '../inbox/views';
import type { Handler } from '../route';

export const getTaskViews: Handler<'getTaskViews'> = async ({ session }, world) => ({
  status: 200,
  body: await taskViewsOf(world, session),
});
