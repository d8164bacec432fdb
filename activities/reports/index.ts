/** activities: the deeds about consolidated reports, given their ports. */
import type { ReportActivities } from '../../contracts/report-messages';
import type { ReportPorts } from './ports';
import { tendReport } from './tend-report';
import { findReports, writeReport } from './write-report';

export const createReportActivities = (ports: ReportPorts): ReportActivities => ({
  findReports: findReports(ports),
  writeReport: writeReport(ports),
  tendReport: tendReport(ports),
});
