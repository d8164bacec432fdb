/** api: GET /api/public/pilots/:pilot. Of what is not published nobody is told whether it exists. */
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { publicPilotOf } from '../views/public-pilot';

export const getPublicPilot: Handler<'getPublicPilot'> = async ({ params }, world) => {
  const { tenant } = world.settings;
  const whole = await world.storage.pilots.find(tenant, params.pilot);
  const body = whole === null ? null : await publicPilotOf(world, tenant, whole.state);
  if (body === null) throw noSuch('PUBLIC_PILOT');
  return { status: 200, body };
};
