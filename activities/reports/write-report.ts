/** activities: which reports are due, and the figures of one as of its cut-off, frozen under their hash. */
import type { ReportActivities, ReportOpening } from '../../contracts/report-messages';
import type { Command } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { cutOffOf, dueOfReport, periodsDue, rhythms } from '../../domain/reports/clocks';
import { newReport, reportId } from '../../domain/reports/report';
import { figuresOf } from '../../domain/statistics/figures';
import { publicSetOf } from '../../domain/statistics/public-set';
import { add, nothingCounted } from '../../domain/statistics/tally';
import type { Instant } from '../../domain/time';
import { digestOf } from '../canonical';
import { legalNow } from '../legal-clock';
import type { ReportPorts } from './ports';

export async function legalTime({ reports, now }: ReportPorts, tenant: string): Promise<Instant> {
  const clock = await reports.clock(tenant);
  return clock === null ? now() : legalNow(clock, now());
}

/** A report is under the law that a pilot of the tenant would be born under. */
export const lawOfReports = ({ laws }: ReportPorts, tenant: string, at: Instant): Promise<Law> =>
  laws.lawAtBirth(tenant, { payload: {} } as Command, at);

export const findReports =
  (ports: ReportPorts): ReportActivities['findReports'] =>
  async (tenant) => {
    const now = await legalTime(ports, tenant);
    const law = await lawOfReports(ports, tenant, now);
    const found: ReportOpening[] = (await ports.reports.unfinished(tenant)).map(
      ({ id, rhythm, period }) => ({ tenant, report: id, rhythm, ...period }),
    );
    for (const rhythm of rhythms) {
      const last = await ports.reports.lastPeriod(tenant, rhythm);
      for (const period of periodsDue(law, now, rhythm, last))
        found.push({ tenant, report: reportId(rhythm, period), rhythm, ...period });
    }
    const ids = found.map(({ report }) => report);
    return found.filter(({ report }, i) => ids.indexOf(report) === i);
  };

export const writeReport =
  (ports: ReportPorts): ReportActivities['writeReport'] =>
  async ({ tenant, report: id, rhythm, from, to }) => {
    if (await ports.reports.isWritten(tenant, id)) return;
    const now = await legalTime(ports, tenant);
    const law = await lawOfReports(ports, tenant, now);
    const period = { from, to };
    const cutOff = cutOffOf(law, period);
    // Asked too early it is tried again until the time has come: no figure of the future is frozen.
    if (now < cutOff) throw new Error(`The cut-off of ${id} has not come`);
    const directory = await ports.reports.directory(tenant);
    const tally = nothingCounted();
    for await (const { facts } of ports.facts.read({ tenant, directory, at: cutOff, cutOff: true }))
      add(tally, facts, cutOff);
    const figures = figuresOf(tally, cutOff);
    const due = dueOfReport(law, period, now);
    const report = newReport({ rhythm, period, cutOff, due }, digestOf(figures), now);
    await ports.reports.write(tenant, { report, figures, publicSet: publicSetOf(figures) });
    ports.log.info({ tenant, report: id, hash: report.hash }, 'a consolidated report was written');
  };
