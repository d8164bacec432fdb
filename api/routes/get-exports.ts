/** api: GET /api/pilots/:pilot/exports. What left about whom, for whoever may know, and who opened it. */
import { localDateOf } from '../../domain/calendar/calendar';
import { leavingOf, seesExport } from '../../domain/exports/access';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { asSeenBy } from '../../domain/state/evidence';
import { exportRowOf } from '../views/export-page';

export const getExports: Handler<'getExports'> = async ({ session, params }, world) => {
  const { tenant, person } = session;
  const whole = await world.storage.pilots.find(tenant, params.pilot);
  if (whole === null) throw noSuch('PILOT');
  const scene = await sceneOf(world, tenant);
  const reader = { person, directory: scene.directory, at: scene.nowOn(whole.clock) };
  const pilot = asSeenBy(whole.state, reader);
  const shown = leavingOf(pilot).filter((matter) => seesExport(pilot, matter, reader));
  if (shown.length === 0) return { status: 200, body: { exports: [] } };
  const [law, accesses] = await Promise.all([
    world.laws.lawOf(whole.state.law),
    world.storage.exports.accesses(tenant, params.pilot),
  ]);
  const today = localDateOf(law.calendar, reader.at);
  return {
    status: 200,
    body: { exports: shown.map((matter) => exportRowOf(pilot, matter, reader, today, accesses)) },
  };
};
