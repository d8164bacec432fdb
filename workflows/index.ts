/** workflows: what the worker's bundle carries. */
export { pilotLifecycle } from './pilot-lifecycle';
export { portfolioReport } from './portfolio-report';
export { reportRound } from './report-round';
