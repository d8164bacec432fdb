/** contracts (web, api, systems): campaigns of implementation: the status board and what people do in them. */
import * as campaign from '../campaigns';
import type { EndpointTable } from './endpoint';

export const campaigns = {
  getCampaigns: {
    method: 'get',
    path: '/api/campaigns',
    summary: 'Campaigns that concern you: open ones first, the newest before',
    replies: { 200: campaign.campaignList },
  },
  getCampaign: {
    method: 'get',
    path: '/api/campaigns/{campaign}',
    summary: 'The status board of a campaign: who has issued a plan, who is late, who is inspected',
    params: campaign.ofCampaign,
    replies: { 200: campaign.campaignWhole },
  },
  actInCampaign: {
    method: 'post',
    path: '/api/campaigns/{campaign}/acts',
    summary: 'Open a campaign, issue or judge a plan, urge, inspect, conclude',
    params: campaign.ofCampaign,
    body: campaign.campaignAct,
    replies: { 200: campaign.campaignWhole },
  },
} as const satisfies EndpointTable;
