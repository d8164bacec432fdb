/**
 * workflows: the story of one consolidated report (M46): its figures are frozen, somebody checks them, the central monitor
 * signs, it is sent, and its receipt is confirmed. Nothing of it happens by itself: time only reminds.
 */
import { CancellationScope, proxyActivities } from '@temporalio/workflow';
import type { ReportActivities, ReportOpening } from '../contracts/report-messages';
import { reportUpdates } from '../contracts/report-messages';
import { ActDesk } from './act-desk';

/** Tried until they succeed: each is safe to do twice. */
const { tendReport } = proxyActivities<ReportActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '1 minute' },
});
const { writeReport } = proxyActivities<ReportActivities>({
  startToCloseTimeout: '30 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
});

export async function portfolioReport(opening: ReportOpening): Promise<string> {
  const { tenant, report } = opening;
  const desk = new ActDesk(reportUpdates, (commands) => tendReport({ tenant, report, commands }));
  // An operator's cancel is no legal act.
  return CancellationScope.nonCancellable(async () => {
    await writeReport(opening);
    do await desk.turn();
    while (!desk.isOver());
    desk.close();
    return report;
  });
}
