/** api: GET /api/campaigns. Campaigns that concern the asker, the open ones first. */
import { offeredOfWhole } from '../../domain/campaigns/who';
import { campaignReader, titlesOf, withTexts } from '../identity/campaign-reader';
import type { Handler } from '../route';
import { campaignLineOf, concerns } from '../views/campaign-view';

const most = 100;

export const getCampaigns: Handler<'getCampaigns'> = async ({ session }, world) => {
  const { tenant } = session;
  const asker = await campaignReader(world, session);
  const found = (await world.storage.campaigns.list(tenant, most)).filter((campaign) =>
    concerns(campaign, asker),
  );
  const reader = await withTexts(world, tenant, asker, titlesOf(found));
  const mayOpen = asker.actors.some(
    (actor) => offeredOfWhole(null, asker.directory, actor).length > 0,
  );
  const campaigns = found.map((campaign) => campaignLineOf(campaign, reader));
  return { status: 200, body: { campaigns, mayOpen } };
};
