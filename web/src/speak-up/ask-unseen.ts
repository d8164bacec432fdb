/** web: asks without cookie, without referrer and without a copy in the browser's cache. */
import { send } from '../api/client';

export async function askUnseen<T>(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<T> {
  const unseen = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
  const init: RequestInit =
    body === undefined
      ? { method, ...unseen }
      : {
          method,
          ...unseen,
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        };
  return (await send<T>(path, init)).body;
}

/** 256 bits; only this page knows it, and it makes the code again when an answer was lost. */
export const newSecret = (): string =>
  [...crypto.getRandomValues(new Uint8Array(32))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
