/** adapters: campaigns on Temporal: the schedule that looks after them, and acts sent to a campaign's workflow. */
import type { Client } from '@temporalio/client';
import type { CampaignOpening } from '../../contracts/campaign-messages';
import {
  campaignScheduleId,
  campaignWatchType,
  campaignWorkflowId,
  campaignWorkflowType,
} from '../../contracts/campaign-messages';
import type { Envelope } from '../../contracts/messages';
import { ensureSchedule, sendAct } from './acts';
import type { SendOutcome } from './command-sender';

export const ensureCampaignSchedule = (
  client: Client,
  tenant: string,
  everySeconds: number,
): Promise<boolean> =>
  ensureSchedule(client, {
    scheduleId: campaignScheduleId(tenant),
    workflowType: campaignWatchType,
    workflowId: `campaign-watch:${tenant}`,
    tenant,
    everySeconds,
  });

export const sendToCampaign = (
  client: Client,
  opening: CampaignOpening,
  envelope: Envelope,
  retry: boolean,
): Promise<SendOutcome> =>
  sendAct(
    client,
    {
      workflowType: campaignWorkflowType,
      workflowId: campaignWorkflowId(opening.tenant, opening.campaign),
      opening,
      summary: `Campaign ${opening.campaign}`,
    },
    envelope,
    retry,
  );
