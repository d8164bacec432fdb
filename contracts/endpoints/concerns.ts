/** contracts (web, api): confidential concerns: raised and followed without signing in, received by those who may. */
import * as concern from '../concerns';
import type { EndpointTable } from './endpoint';

export const concerns = {
  getSpeakUp: {
    method: 'get',
    path: '/api/speak-up',
    summary: 'Units and posts that a confidential concern may be about',
    open: true,
    untraced: true,
    replies: { 200: concern.speakUpPlaces },
  },
  raiseConcern: {
    method: 'post',
    path: '/api/speak-up',
    summary: 'Raise a confidential concern, with or without a name; answers the code, once',
    open: true,
    untraced: true,
    body: concern.concernRaise,
    replies: { 201: concern.concernRaised },
  },
  getConcernByCode: {
    method: 'post',
    path: '/api/speak-up/status',
    summary: 'How a concern stands, by its code',
    open: true,
    untraced: true,
    body: concern.concernByCode,
    replies: { 200: concern.concernStatus },
  },
  speakByCode: {
    method: 'post',
    path: '/api/speak-up/acts',
    summary: 'Answer, report retaliation or erase your identity, by the code',
    open: true,
    untraced: true,
    body: concern.concernSpeak,
    replies: { 200: concern.concernSpoken, 202: concern.concernSpoken },
  },
  getConcerns: {
    method: 'get',
    path: '/api/concerns',
    summary: 'Concerns that you may handle',
    replies: { 200: concern.concernList },
  },
  getConcern: {
    method: 'get',
    path: '/api/concerns/{concern}',
    summary: 'One concern, and what you may do with it now',
    params: concern.ofConcern,
    replies: { 200: concern.concernView },
  },
  actOnConcern: {
    method: 'post',
    path: '/api/concerns/{concern}/acts',
    summary: 'Act upon a concern. The same id is the same act, however often it is sent',
    params: concern.ofConcern,
    body: concern.concernSend,
    replies: { 200: concern.concernSent, 202: concern.concernSent },
  },
  readIdentity: {
    method: 'post',
    path: '/api/concerns/{concern}/identity',
    summary:
      'Read who speaks, within a day of the opening by two persons; the reading is logged and told to the speaker',
    params: concern.ofConcern,
    body: concern.readIdentity,
    replies: { 200: concern.identityRead },
  },
} as const satisfies EndpointTable;
