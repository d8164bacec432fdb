/** api: opens a session for somebody who has proven who they are: always a new secret, never one from before. */
import type { Opened } from '../../contracts/coming-in';
import type { SessionRow } from '../../contracts/reading';
import type { Language } from '../../domain/words';
import type { World } from '../route';
import { newSecret } from './secrets';
import { cookieWith, sessionIdOf } from './session-cookie';

const lastsSeconds = 12 * 60 * 60;
/** A desk that was left is closed to whoever comes by; practice has nothing to protect but the game. */
const idleSeconds = 60 * 60;
const longestBrowser = 200;

export interface Coming {
  readonly person: string;
  readonly language: Language;
  readonly kind: Opened['kind'];
  readonly idToken: string | null;
  /** As the browser calls itself. */
  readonly userAgent: string | undefined;
}

export async function openSession(
  { settings, storage, realNow }: World,
  { person, language, kind, idToken, userAgent = '' }: Coming,
): Promise<{ readonly session: SessionRow; readonly cookie: string }> {
  const secret = newSecret();
  const session = {
    id: sessionIdOf(secret),
    tenant: settings.tenant,
    person,
    language,
    csrf: newSecret(),
  };
  await storage.sessions.open(session, {
    kind,
    idToken,
    expiresAt: new Date(realNow().getTime() + lastsSeconds * 1_000),
    idleSeconds: kind === 'oidc' ? idleSeconds : null,
    browser: userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, longestBrowser),
  });
  return { session, cookie: cookieWith(secret, lastsSeconds, settings.secureCookies) };
}
