/** api: who asks, and whether the request really comes from our own screens. */
import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { SessionRow } from '../../contracts/reading';
import { csrfHeader } from '../../contracts/requests';
import { noToken, notSignedIn, otherSite } from '../errors';
import type { Sessions } from '../ports';
import { secretIn, sessionIdOf } from './session-cookie';

const changesNothing = (request: Request): boolean =>
  ['GET', 'HEAD', 'OPTIONS'].includes(request.method);

/** A browser says where a request comes from; whoever is no browser says nothing and has no cookie to abuse. */
export function refuseOtherSites(request: Request): void {
  const origin = request.get('origin');
  if (origin === undefined || changesNothing(request)) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.get('host')) throw otherSite();
}

function sameToken(given: string | undefined, expected: string): boolean {
  if (given === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export async function identify(request: Request, sessions: Sessions): Promise<SessionRow> {
  const secret = secretIn(request);
  const session = secret === null ? null : await sessions.find(sessionIdOf(secret));
  if (session === null) throw notSignedIn();
  if (!changesNothing(request) && !sameToken(request.get(csrfHeader), session.csrf))
    throw noToken();
  return session;
}
