/** api: GET /api/pilots/:pilot. */
import type { Handler } from '../route';
import { pilotViewOf } from '../views/pilot-view';

export const getPilot: Handler<'getPilot'> = async ({ session, params }, world) => ({
  status: 200,
  body: await pilotViewOf(world, session, params.pilot),
});
