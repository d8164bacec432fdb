/** api: the cookies that prove a session, and a sign-in on its way. Each holds a secret; the database holds only its hash. */
import { hashOfSecret } from './secrets';

export const cookieName = 'pilotage_session';
const signInCookie = 'pilotage_sign_in';
const signInPath = '/api/sign-in';
const secretShape = /^[\w-]{43}$/;

export const sessionIdOf = hashOfSecret;

function secretNamed(wanted: string, cookies: string | undefined): string | null {
  for (const pair of (cookies ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === wanted && value !== undefined && secretShape.test(value)) return value;
  }
  return null;
}

export const secretIn = (cookies: string | undefined): string | null =>
  secretNamed(cookieName, cookies);
export const signInSecretIn = (cookies: string | undefined): string | null =>
  secretNamed(signInCookie, cookies);

const attributes = (secure: boolean, path = '/'): string =>
  `Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

export const cookieWith = (secret: string, maxAgeSeconds: number, secure: boolean): string =>
  `${cookieName}=${secret}; Max-Age=${maxAgeSeconds}; ${attributes(secure)}`;

export const cookieGone = (secure: boolean): string =>
  `${cookieName}=; Max-Age=0; ${attributes(secure)}`;

/** Lax: it must come along when the provider sends the browser back. */
export const signInCookieWith = (secret: string, maxAgeSeconds: number, secure: boolean): string =>
  `${signInCookie}=${secret}; Max-Age=${maxAgeSeconds}; ${attributes(secure, signInPath)}`;

export const signInCookieGone = (secure: boolean): string =>
  `${signInCookie}=; Max-Age=0; ${attributes(secure, signInPath)}`;
