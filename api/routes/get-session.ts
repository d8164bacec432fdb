/** api: GET /api/session. */
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sessionViewOf } from '../views/session-view';

export const getSession: Handler<'getSession'> = async ({ session }, world) => ({
  status: 200,
  body: sessionViewOf(world, await sceneOf(world, session.tenant), session),
});
