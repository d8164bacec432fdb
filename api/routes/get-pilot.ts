/** api: GET /api/pilots/:pilot. */
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { pilotViewOf } from '../views/pilot-view';

export const getPilot: Handler<'getPilot'> = async ({ session, params }, world) => {
  const pilot = await world.storage.pilots.find(session.tenant, params.pilot);
  if (pilot === null) throw noSuch('PILOT');
  return { status: 200, body: await pilotViewOf(world, session, pilot) };
};
