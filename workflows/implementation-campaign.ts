/**
 * workflows: the story of one campaign (M43, M45): organisations issue their plans, are urged and inspected, and the
 * monitor sums up. Months of it are one history; time only reminds.
 */
import { CancellationScope, proxyActivities } from '@temporalio/workflow';
import type { CampaignActivities, CampaignOpening } from '../contracts/campaign-messages';
import { campaignUpdates } from '../contracts/campaign-messages';
import { ActDesk } from './act-desk';

/** Tried until it succeeds: it is safe to do twice. */
const { tendCampaign } = proxyActivities<CampaignActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '1 minute' },
});

export async function implementationCampaign(opening: CampaignOpening): Promise<string> {
  const desk = new ActDesk(campaignUpdates, (commands) => tendCampaign({ ...opening, commands }));
  // An operator's cancel is no legal act.
  return CancellationScope.nonCancellable(async () => {
    do await desk.turn();
    while (!desk.isOver());
    desk.close();
    return opening.campaign;
  });
}
