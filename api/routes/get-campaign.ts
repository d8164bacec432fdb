/** api: GET /api/campaigns/{campaign}. The status board of one campaign (M43). */
import { noSuch } from '../errors';
import { campaignReader, withTexts } from '../identity/campaign-reader';
import type { Handler } from '../route';
import { campaignViewOf, concerns, textsIn } from '../views/campaign-view';

export const getCampaign: Handler<'getCampaign'> = async ({ session, params }, world) => {
  const { tenant } = session;
  const asker = await campaignReader(world, session);
  const campaign = await world.storage.campaigns.find(tenant, params.campaign);
  if (campaign === null || !concerns(campaign, asker)) throw noSuch('CAMPAIGN');
  const reader = await withTexts(world, tenant, asker, textsIn(campaign));
  return { status: 200, body: { campaign: campaignViewOf(campaign, reader) } };
};
