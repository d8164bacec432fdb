/** api: the cookie that proves a session. It holds a secret; the database holds only its hash. */
import { createHash, randomBytes } from 'node:crypto';
import type { Request } from 'express';

export const cookieName = 'pilotage_session';
const secretShape = /^[\w-]{43}$/;

export const newSecret = (): string => randomBytes(32).toString('base64url');
export const sessionIdOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

export function secretIn(request: Request): string | null {
  for (const pair of (request.get('cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === cookieName && value !== undefined && secretShape.test(value)) return value;
  }
  return null;
}

const attributes = (secure: boolean): string =>
  `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

export const cookieWith = (secret: string, maxAgeSeconds: number, secure: boolean): string =>
  `${cookieName}=${secret}; Max-Age=${maxAgeSeconds}; ${attributes(secure)}`;

export const cookieGone = (secure: boolean): string =>
  `${cookieName}=; Max-Age=0; ${attributes(secure)}`;
