/** workflows: looks, as often as the schedule says, whether every open campaign has its workflow, and wakes it. */
import {
  ParentClosePolicy,
  getExternalWorkflowHandle,
  proxyActivities,
  startChild,
} from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type {
  CampaignActivities,
  CampaignOpening,
  CampaignWorkflow,
} from '../contracts/campaign-messages';
import { campaignWorkflowId, campaignWorkflowType } from '../contracts/campaign-messages';
import { catchUpSignal } from '../contracts/messages';

const { findCampaigns } = proxyActivities<CampaignActivities>({
  startToCloseTimeout: '1 minute',
  retry: { maximumAttempts: 3 },
});

/** A missed look is none: the next one finds the same campaigns. */
export async function campaignWatch(tenant: string): Promise<number> {
  const open = await findCampaigns(tenant);
  for (const opening of open) await begin(opening);
  return open.length;
}

/** One that runs is woken: the practice clock may have been moved. */
async function begin(opening: CampaignOpening): Promise<void> {
  const workflowId = campaignWorkflowId(opening.tenant, opening.campaign);
  try {
    await startChild<CampaignWorkflow>(campaignWorkflowType, {
      workflowId,
      args: [opening],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      staticSummary: `Campaign ${opening.campaign}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    await getExternalWorkflowHandle(workflowId).signal(catchUpSignal);
  }
}
