/** contracts (web, api): what a supervisor asks about all their pilots. */
import * as supervision from '../supervision';
import type { EndpointTable } from './endpoint';

export const supervisions = {
  getVisits: {
    method: 'get',
    path: '/api/supervision/visits',
    summary: 'Visits to the pilots that you supervise: late, due, planned, foreseen, made, missed',
    query: supervision.visitQuery,
    replies: { 200: supervision.visitPage },
  },
  getSupervised: {
    method: 'get',
    path: '/api/supervision/pilots',
    summary:
      'The pilots that you supervise: how often they are visited and why, and what was found',
    replies: { 200: supervision.supervisedPilots },
  },
} as const satisfies EndpointTable;
