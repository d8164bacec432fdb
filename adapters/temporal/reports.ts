/** adapters: reports on Temporal: the schedule that looks for cut-offs, and acts sent to a report's workflow. */
import type { Client } from '@temporalio/client';
import type { Envelope } from '../../contracts/messages';
import type { ReportOpening } from '../../contracts/report-messages';
import {
  reportRoundType,
  reportScheduleId,
  reportWorkflowId,
  reportWorkflowType,
} from '../../contracts/report-messages';
import { ensureSchedule, sendAct } from './acts';
import type { SendOutcome } from './command-sender';

export const ensureReportSchedule = (
  client: Client,
  tenant: string,
  everySeconds: number,
): Promise<boolean> =>
  ensureSchedule(client, {
    scheduleId: reportScheduleId(tenant),
    workflowType: reportRoundType,
    workflowId: `report-round:${tenant}`,
    tenant,
    everySeconds,
  });

export const sendToReport = (
  client: Client,
  opening: ReportOpening,
  envelope: Envelope,
  retry: boolean,
): Promise<SendOutcome> =>
  sendAct(
    client,
    {
      workflowType: reportWorkflowType,
      workflowId: reportWorkflowId(opening.tenant, opening.report),
      opening,
      summary: `Consolidated report ${opening.report}`,
    },
    envelope,
    retry,
  );
