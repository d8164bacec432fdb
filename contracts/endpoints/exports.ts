/** contracts (web, api, systems): records of persons that leave the house, each opening logged. */
import * as exports from '../exports';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const recordExports = {
  getExports: {
    method: 'get',
    path: '/api/pilots/{pilot}/exports',
    summary: 'Exports of a pilot that concern you, and who opened them when and what for',
    params: ask.ofPilot,
    replies: { 200: exports.exportList },
  },
  openExport: {
    method: 'post',
    path: '/api/pilots/{pilot}/exports/{matter}/openings',
    summary: 'Open a granted export; the opening is written into the log before anything is sent',
    params: exports.ofExport,
    body: exports.exportOpening,
    replies: { 201: exports.exportPage },
  },
} as const satisfies EndpointTable;
