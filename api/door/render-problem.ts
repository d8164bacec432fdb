/** api: the one place where an error becomes a reply. What has no code is a fault: the asker sees an incident, the log the cause. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Response } from 'express';
import { StorageAway } from '../../contracts/reading';
import type { Problem } from '../../contracts/http';
import { ApiProblem, away, fault, malformed, statusOf } from '../errors';
import type { Log } from '../ports';
import { sentenceOf } from '../sentences';
import { askedOf } from './asked';
import type { Asked } from './asked';

export function problemOf(
  { code, params, issues }: ApiProblem,
  { requestId, language }: Pick<Asked, 'requestId' | 'language'>,
): Problem {
  const status = statusOf(code);
  const words = sentenceOf(code, params);
  return {
    type: `urn:pilotage:problem:${code}`,
    title: STATUS_CODES[status] ?? code,
    status,
    code,
    detail: words[language],
    words,
    params,
    requestId,
    ...(issues === undefined ? {} : { issues: issues.slice(0, 50) }),
  };
}

/** Express itself refuses some requests, such as a badly encoded address, by an error with a 4xx status. */
function isRefusedByExpress(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500;
}

function known(error: unknown, log: Log, asked: Asked): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (isRefusedByExpress(error) || error instanceof URIError)
    return malformed([{ path: '/', message: 'the address cannot be read' }]);
  if (asked.untraced === true) return unnamed(error, log);
  const { requestId, endpoint } = asked;
  if (error instanceof StorageAway) {
    log.warn({ requestId, endpoint, err: error.cause }, 'the database is away');
    return away();
  }
  const incident = randomUUID();
  log.error({ requestId, endpoint, incident, err: error }, 'fault');
  return fault(incident);
}

/** Somebody speaks up: the log says that something failed, and nothing of what was sent or by whom. */
function unnamed(error: unknown, log: Log): ApiProblem {
  const incident = randomUUID();
  const isAway = error instanceof StorageAway;
  log.error({ incident, reason: isAway ? 'AWAY' : 'FAULT' }, 'speak up failed');
  return isAway ? away() : fault(incident);
}

function send(response: Response, problem: Problem, retryAfter: number | undefined): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  response.setHeader('cache-control', 'no-store');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

export const renderProblem =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const asked = askedOf(response);
    const problem = known(error, log, asked);
    asked.code = problem.code;
    send(response, problemOf(problem, asked), problem.retryAfter);
  };
