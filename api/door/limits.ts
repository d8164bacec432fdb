/** api: how often one may ask, by address for everybody and by session for those who are signed in. */
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Request, RequestHandler, Response } from 'express';
import { tooMany } from '../errors';
import { hashOfSecret } from '../identity/secrets';
import { asError } from './as-error';

const minuteMs = 60_000;

interface Counted {
  readonly rateLimit?: { readonly resetTime?: Date };
}

function secondsLeft(request: Request, now: Date): number {
  const reset = (request as Counted).rateLimit?.resetTime;
  return reset === undefined
    ? 60
    : Math.max(1, Math.ceil((reset.getTime() - now.getTime()) / 1000));
}

function limitBy(
  keyGenerator: (request: Request, response: Response) => string,
  limit: number,
): RequestHandler {
  return rateLimit({
    windowMs: minuteMs,
    limit,
    keyGenerator,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: (request, _response, next) => next(tooMany(secondsLeft(request, new Date()))),
  });
}

export const limitByAddress = (perMinute: number): RequestHandler =>
  limitBy((request) => ipKeyGenerator(request.ip ?? ''), perMinute);

/** A secret address is counted by its hash: not even in memory does it stand. */
export const limitByFeed = (perMinute: number): RequestHandler =>
  limitBy((request) => hashOfSecret(request.path), perMinute);

/** Counts one more of a session; rejects when it is one too many. */
export function limitBySession(
  perMinute: number,
): (request: Request, response: Response, session: string) => Promise<void> {
  const keys = new WeakMap<Request, string>();
  const limiter = limitBy((request) => keys.get(request) ?? '', perMinute);
  return (request, response, session) =>
    new Promise((resolve, reject) => {
      keys.set(request, session);
      void limiter(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(asError(error));
      });
    });
}
