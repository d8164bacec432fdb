/** contracts (web, api, anybody): what is published, and what people say to it. Nobody signs in for it. */
import * as open from '../public';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const publicity = {
  getPublicPilots: {
    method: 'get',
    path: '/api/public/pilots',
    summary: 'Pilots of which something is published',
    open: true,
    query: open.publicQuery,
    replies: { 200: open.publicPage },
  },
  getPublicPilot: {
    method: 'get',
    path: '/api/public/pilots/{pilot}',
    summary: 'What is published of a pilot, and what is held back and why',
    open: true,
    params: ask.ofPilot,
    replies: { 200: open.publicPilot },
  },
  sendFeedback: {
    method: 'post',
    path: '/api/public/pilots/{pilot}/feedback',
    summary: 'Say something to a published pilot; who writes is not asked and not kept',
    open: true,
    untraced: true,
    params: ask.ofPilot,
    body: open.feedbackSend,
    replies: { 200: open.feedbackTaken },
  },
} as const satisfies EndpointTable;
