/** adapters: reports on Temporal: the schedule that looks for cut-offs, and acts sent to a report's workflow. */
import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  WithStartWorkflowOperation,
} from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { Answer, Envelope } from '../../contracts/messages';
import { taskQueue } from '../../contracts/messages';
import type { ReportOpening, ReportWorkflow } from '../../contracts/report-messages';
import {
  reportRoundType,
  reportScheduleId,
  reportWorkflowId,
  reportWorkflowType,
} from '../../contracts/report-messages';
import type { SendOutcome } from './command-sender';
import { answerOfFailure } from './failures';

const acceptWithinMs = 8_000;
const answerWithinMs = 12_000;

/** One for each tenant; one that is there is left as it is, with what operators changed of it. */
export async function ensureReportSchedule(
  client: Client,
  tenant: string,
  everySeconds: number,
): Promise<boolean> {
  try {
    await client.schedule.create({
      scheduleId: reportScheduleId(tenant),
      spec: { intervals: [{ every: everySeconds * 1_000 }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' },
      action: {
        type: 'startWorkflow',
        workflowType: reportRoundType,
        workflowId: `report-round:${tenant}`,
        taskQueue,
        args: [tenant],
      },
      state: { triggerImmediately: true },
    });
    return true;
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return false;
    throw error;
  }
}

/** An existing run is used, a closed one is opened again. Sending twice is safe: answers are kept by command id. */
export async function sendToReport(
  client: Client,
  opening: ReportOpening,
  envelope: Envelope,
  retry: boolean,
): Promise<SendOutcome> {
  const { id, name } = envelope.command;
  const startWorkflowOperation = new WithStartWorkflowOperation<ReportWorkflow>(
    reportWorkflowType,
    {
      workflowId: reportWorkflowId(opening.tenant, opening.report),
      taskQueue,
      args: [opening],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
      staticSummary: `Consolidated report ${opening.report}`,
    },
  );
  try {
    const handle = await client.withDeadline(Date.now() + acceptWithinMs, () =>
      client.workflow.startUpdateWithStart<ReportWorkflow, Answer, [Envelope]>(name, {
        updateId: retry ? `${id}.${Date.now().toString(36)}` : id,
        args: [envelope],
        waitForStage: 'ACCEPTED',
        startWorkflowOperation,
      }),
    );
    const result = client.withDeadline(Date.now() + answerWithinMs, () => handle.result());
    return { kind: 'answered', answer: await result };
  } catch (error) {
    const answer = answerOfFailure(error);
    return answer === null
      ? { kind: 'unknown', reason: String(error) }
      : { kind: 'answered', answer };
  }
}
