/** api: who asks: somebody with a session, whose request really comes from our own screens, or another system with a key. */
import type { Request } from 'express';
import type { Endpoint } from '../../contracts/endpoints';
import type { SessionRow } from '../../contracts/reading';
import { csrfHeader } from '../../contracts/requests';
import { keyRefused, notForKeys, noToken, notSignedIn, otherSite, outOfScope } from '../errors';
import type { ApiKeys, Sessions } from '../ports/identity';
import { hashOfSecret, sameSecret } from './secrets';
import { secretIn, sessionIdOf } from './session-cookie';

const changesNothing = (request: Request): boolean =>
  ['GET', 'HEAD', 'OPTIONS'].includes(request.method);

/** A browser says where a request comes from; whoever is no browser says nothing and has no cookie to abuse. */
export function refuseOtherSites(request: Request): void {
  const origin = request.get('origin');
  if (origin === undefined || changesNothing(request)) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.get('host')) throw otherSite();
}

const bearer = /^Bearer +([\w-]{16})\.([\w-]{43})$/i;

/** Without a declared scope an endpoint is for people only. A key is asked for, and nothing else that came along. */
async function byKey(
  authorization: string,
  { scope }: Endpoint,
  keys: ApiKeys,
): Promise<SessionRow> {
  const [, id = '', secret = ''] = bearer.exec(authorization) ?? [];
  const key = id === '' ? null : await keys.find(id);
  if (key === null || !sameSecret(hashOfSecret(secret), key.secretHash)) throw keyRefused();
  if (scope === undefined) throw notForKeys();
  if (!key.scopes.includes(scope)) throw outOfScope(scope);
  const { tenant, person } = key;
  return { id: `key:${id}`, tenant, person, language: 'vi', csrf: '' };
}

async function bySession(request: Request, sessions: Sessions): Promise<SessionRow> {
  const secret = secretIn(request.get('cookie'));
  const session = secret === null ? null : await sessions.find(sessionIdOf(secret));
  if (session === null) throw notSignedIn();
  const token = request.get(csrfHeader) ?? '';
  if (!changesNothing(request) && !sameSecret(token, session.csrf)) throw noToken();
  return session;
}

export function identify(
  request: Request,
  endpoint: Endpoint,
  { sessions, apiKeys }: { readonly sessions: Sessions; readonly apiKeys: ApiKeys },
): Promise<SessionRow> {
  const authorization = request.get('authorization');
  return authorization === undefined
    ? bySession(request, sessions)
    : byKey(authorization, endpoint, apiKeys);
}
