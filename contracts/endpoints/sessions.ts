/** contracts (web, api, systems): who is there. */
import { signedOut } from '../identity';
import * as reply from '../replies';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const sessions = {
  getPersonas: {
    method: 'get',
    path: '/api/personas',
    summary: 'Whom one may sign in as in practice mode',
    open: true,
    replies: { 200: reply.personas },
  },
  createSession: {
    method: 'post',
    path: '/api/session',
    summary: 'Sign in as a persona (practice mode)',
    open: true,
    body: ask.signIn,
    replies: { 201: reply.sessionView },
  },
  getSession: {
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in',
    replies: { 200: reply.sessionView },
  },
  deleteSession: {
    method: 'delete',
    path: '/api/session',
    summary: 'Sign out',
    replies: { 200: signedOut },
  },
  setLanguage: {
    method: 'put',
    path: '/api/session/language',
    summary: 'Choose the language',
    body: ask.languageChoice,
    replies: { 200: reply.sessionView },
  },
} as const satisfies EndpointTable;
