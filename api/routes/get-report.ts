/** api: GET /api/reports/{report}. One report with the figures that were frozen for it. */
import { noSuch } from '../errors';
import { requireReportReader } from '../identity/reader';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { reportViewOf } from '../views/report-view';

export const getReport: Handler<'getReport'> = async ({ session, params }, world) => {
  const { tenant, person } = session;
  const scene = await sceneOf(world, tenant);
  requireReportReader(scene, person);
  const found = await world.storage.reports.find(tenant, params.report);
  if (found === null) throw noSuch('REPORT');
  const { report, figures } = found;
  return { status: 200, body: { report: reportViewOf(report, scene, person), figures } };
};
