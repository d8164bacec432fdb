/** api: gives every request an id and a language, and one line in the log when it is over. No line holds personal data. */
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { languages } from '../../domain/words';
import type { Language } from '../../domain/words';
import type { Log } from '../ports';
import { askedOf, beginAsking } from './asked';

/** Known by its address, so that what is turned away at the first door leaves no line either. */
const untracedPath = '/api/speak-up';

const wellFormedId = /^[\w-]{8,64}$/;

/** One line, whether it was answered to the end or broken off. */
function tellOnce(log: Log, request: Request, response: Response): () => void {
  const begun = process.hrtime.bigint();
  let isTold = false;
  return () => {
    const { requestId, endpoint, code, untraced } = askedOf(response);
    if (isTold || untraced === true || !response.headersSent) return;
    isTold = true;
    const ms = Number(process.hrtime.bigint() - begun) / 1e6;
    log.info(
      {
        requestId,
        method: request.method,
        endpoint,
        status: response.statusCode,
        ms,
        ...(code === undefined ? {} : { code }),
      },
      'asked',
    );
  };
}

export const arrival =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const untraced = request.path.startsWith(untracedPath);
    const given = untraced ? undefined : request.get('x-request-id');
    const requestId = given !== undefined && wellFormedId.test(given) ? given : randomUUID();
    const spoken = request.acceptsLanguages(...languages);
    const language: Language = languages.find((each) => each === spoken) ?? 'vi';
    beginAsking(response, { requestId, language, endpoint: 'none', untraced });
    response.setHeader('x-request-id', requestId);
    const tell = tellOnce(log, request, response);
    response.on('finish', tell);
    // A stream ends when its reader goes, which finishes nothing.
    response.on('close', tell);
    next();
  };
