/** contracts (web, api, systems): coming in: by an office's own provider, by a key; and what one has open. */
import * as identity from '../identity';
import type { EndpointTable } from './endpoint';

export const identities = {
  getSignInWay: {
    method: 'get',
    path: '/api/sign-in/way',
    summary: 'How one signs in here',
    open: true,
    replies: { 200: identity.signInWay },
  },
  startSignIn: {
    method: 'get',
    path: '/api/sign-in',
    summary: 'Go to the identity provider, and come back to an address of ours',
    open: true,
    query: identity.signInQuery,
    replies: { 302: 'none' },
  },
  finishSignIn: {
    method: 'get',
    path: '/api/sign-in/callback',
    summary: 'Where the identity provider sends browsers back to',
    open: true,
    query: identity.callbackQuery,
    replies: { 302: 'none' },
  },
  getSessions: {
    method: 'get',
    path: '/api/sessions',
    summary: 'Where one is signed in',
    replies: { 200: identity.sessionList },
  },
  endSessions: {
    method: 'delete',
    path: '/api/sessions',
    summary: 'Sign out everywhere',
    replies: { 200: identity.signedOut },
  },
  endSession: {
    method: 'delete',
    path: '/api/sessions/{session}',
    summary: 'Sign out in one place',
    params: identity.sessionParams,
    replies: { 200: identity.endedSessions },
  },
  getIdentities: {
    method: 'get',
    path: '/api/identities',
    summary: 'Who came from the provider, and who they are in the directory; for administrators',
    replies: { 200: identity.identityList },
  },
  linkIdentity: {
    method: 'put',
    path: '/api/identities/{reference}',
    summary: 'Say who somebody of the provider is in the directory, or that they are nobody',
    params: identity.identityParams,
    body: identity.identityLink,
    replies: { 200: identity.identityList },
  },
  getKeys: {
    method: 'get',
    path: '/api/keys',
    summary: 'Keys with which other systems ask; for administrators',
    replies: { 200: identity.keyList },
  },
  makeKey: {
    method: 'post',
    path: '/api/keys',
    summary: 'Make a key in the name of a person, for named scopes, until a day',
    body: identity.keyMaking,
    replies: { 201: identity.keyMade },
  },
  revokeKey: {
    method: 'delete',
    path: '/api/keys/{key}',
    summary: 'Revoke a key, at once and for good',
    params: identity.keyParams,
    replies: { 200: identity.keyList },
  },
} as const satisfies EndpointTable;
