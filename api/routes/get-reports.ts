/** api: GET /api/reports. Consolidated reports, the newest period first. */
import { requireReportReader } from '../identity/reader';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { reportViewOf } from '../views/report-view';

const most = 200;

export const getReports: Handler<'getReports'> = async ({ session }, world) => {
  const { tenant, person } = session;
  const scene = await sceneOf(world, tenant);
  requireReportReader(scene, person);
  const found = await world.storage.reports.list(tenant, most);
  const reports = found.map((report) => reportViewOf(report, scene, person));
  return { status: 200, body: { reports } };
};
