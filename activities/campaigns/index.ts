/** activities: the deeds about campaigns, given their ports. */
import type { CampaignActivities } from '../../contracts/campaign-messages';
import type { CampaignPorts } from './ports';
import { tendCampaign } from './tend-campaign';

export const createCampaignActivities = (ports: CampaignPorts): CampaignActivities => ({
  findCampaigns: async (tenant) =>
    (await ports.campaigns.open(tenant)).map((campaign) => ({ tenant, campaign })),
  tendCampaign: tendCampaign(ports),
});
