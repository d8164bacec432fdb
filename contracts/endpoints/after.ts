/** contracts (web, api, systems): what became of pilots afterwards. */
import * as after from '../after';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const afterwards = {
  getAfter: {
    method: 'get',
    path: '/api/pilots/{pilot}/after',
    summary: 'What became of a pilot: kits and sites, rules in the making, awards',
    scope: 'pilots:read',
    params: ask.ofPilot,
    replies: { 200: after.after },
  },
  getFamily: {
    method: 'get',
    path: '/api/pilots/{pilot}/family',
    summary: 'Pilots that repeat each other, with how faithfully they do',
    scope: 'pilots:read',
    params: ask.ofPilot,
    replies: { 200: after.family },
  },
  getCertificate: {
    method: 'get',
    path: '/api/verify/{code}',
    summary: 'What the certificate with this code certifies, and nothing more',
    open: true,
    params: after.ofCode,
    replies: { 200: after.certificate },
  },
} as const satisfies EndpointTable;
