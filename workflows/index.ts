/** workflows: what the worker's bundle carries. */
export { campaignWatch } from './campaign-watch';
export { implementationCampaign } from './implementation-campaign';
export { pilotLifecycle } from './pilot-lifecycle';
export { portfolioReport } from './portfolio-report';
export { reportRound } from './report-round';
export { concern } from './concern';
