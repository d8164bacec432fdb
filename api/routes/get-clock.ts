/** api: GET /api/clock. */
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { clockViewOf } from '../views/session-view';

export const getClock: Handler<'getClock'> = async ({ session }, world) => ({
  status: 200,
  body: clockViewOf(world, await sceneOf(world, session.tenant)),
});
