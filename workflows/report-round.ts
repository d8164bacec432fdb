/** workflows: looks, as often as the schedule says, whether a cut-off has passed, and begins the report that is due. */
import {
  ParentClosePolicy,
  getExternalWorkflowHandle,
  proxyActivities,
  startChild,
} from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { catchUpSignal } from '../contracts/messages';
import type { ReportActivities, ReportOpening, ReportWorkflow } from '../contracts/report-messages';
import { reportWorkflowId, reportWorkflowType } from '../contracts/report-messages';

const { findReports } = proxyActivities<ReportActivities>({
  startToCloseTimeout: '1 minute',
  retry: { maximumAttempts: 3 },
});

/** A missed round is none: the next one finds the same reports. */
export async function reportRound(tenant: string): Promise<number> {
  const due = await findReports(tenant);
  for (const opening of due) await begin(opening);
  return due.length;
}

/** One that runs is woken: the practice clock may have been moved. */
async function begin(opening: ReportOpening): Promise<void> {
  const workflowId = reportWorkflowId(opening.tenant, opening.report);
  try {
    await startChild<ReportWorkflow>(reportWorkflowType, {
      workflowId,
      args: [opening],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      staticSummary: `Consolidated report ${opening.report}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    await getExternalWorkflowHandle(workflowId).signal(catchUpSignal);
  }
}
