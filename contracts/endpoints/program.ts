/** contracts (web, api, systems): is the program there, and what time is it. */
import * as reference from '../reference-replies';
import * as reply from '../replies';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const program = {
  getHealth: {
    method: 'get',
    path: '/healthz',
    summary: 'Is the program alive?',
    open: true,
    replies: { 200: reference.health },
  },
  getReadiness: {
    method: 'get',
    path: '/readyz',
    summary: 'Can it do its work: database and Temporal?',
    open: true,
    replies: { 200: reference.readiness, 503: reference.readiness },
  },
  getOpenApi: {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    open: true,
    replies: { 200: reference.openApiDocument },
  },
  getClock: {
    method: 'get',
    path: '/api/clock',
    summary: 'Legal time',
    replies: { 200: reply.clockView },
  },
  setClock: {
    method: 'post',
    path: '/api/clock',
    summary: 'Advance, pause or resume the practice clock',
    body: ask.clockAct,
    replies: { 200: reply.clockView },
  },
} as const satisfies EndpointTable;
