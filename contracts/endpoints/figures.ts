/** contracts (web, api, systems): figures over many pilots, and reports of them. */
import * as report from '../reports';
import * as statistics from '../statistics';
import type { EndpointTable } from './endpoint';

export const figures = {
  getStatistics: {
    method: 'get',
    path: '/api/statistics',
    summary: 'Figures of the pilots that you may see; for monitors, auditors and heads',
    scope: 'statistics:read',
    query: statistics.statisticsQuery,
    replies: { 200: statistics.figures },
  },
  getPilotsBehind: {
    method: 'get',
    path: '/api/statistics/pilots',
    summary: 'The pilots behind one number of the figures that you may see',
    scope: 'statistics:read',
    query: statistics.behindQuery,
    replies: { 200: statistics.pilotsBehind },
  },
  getPublicStatistics: {
    method: 'get',
    path: '/api/statistics/public',
    summary: 'Figures of the newest signed report, without small numbers',
    open: true,
    replies: { 200: statistics.publicFigures },
  },
  getResultsTogether: {
    method: 'get',
    path: '/api/people/{person}/results',
    summary: 'What came of the pilots of a person, beside what came of the whole unit',
    params: statistics.ofPerson,
    replies: { 200: statistics.together },
  },
  getReports: {
    method: 'get',
    path: '/api/reports',
    summary: 'Consolidated reports, the newest period first',
    scope: 'statistics:read',
    replies: { 200: report.reportList },
  },
  getReport: {
    method: 'get',
    path: '/api/reports/{report}',
    summary: 'A consolidated report with its figures',
    scope: 'statistics:read',
    params: report.ofReport,
    replies: { 200: report.reportWhole },
  },
  actOnReport: {
    method: 'post',
    path: '/api/reports/{report}/acts',
    summary: 'Prepare, return or sign a report, or record that it was sent or received',
    params: report.ofReport,
    body: report.reportAct,
    replies: { 200: report.reportActReply },
  },
} as const satisfies EndpointTable;
