/** api: leads a request through the door to its handler: who, how often, in what form, and within what time. */
import type { Request, RequestHandler, Response } from 'express';
import type { Endpoint, EndpointName } from '../../contracts/endpoints';
import type { SessionRow } from '../../contracts/reading';
import { away, unknownOutcome } from '../errors';
import { identify, refuseOtherSites } from '../identity/identify';
import type { World } from '../route';
import { askedOf } from './asked';
import { readDocument, readJson } from './body';
import { clean } from './clean-text';
import { withinDeadline } from './deadline';
import { parse } from './parse';
import { isStream, pour } from './stream';

interface AnyReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface AnyCall {
  readonly session: SessionRow | null;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly requestId: string;
  readonly language: string;
  header(name: string): string | undefined;
}

export type AnyHandler = (call: AnyCall, world: World) => Promise<AnyReply>;
export type SessionLimit = (request: Request, response: Response, session: string) => Promise<void>;

async function bodyOf({ body }: Endpoint, request: Request, response: Response): Promise<unknown> {
  if (body === undefined) return undefined;
  if (body === 'bytes') return readDocument(request, response);
  return parse(body, await readJson(request, response), '');
}

function send(response: Response, { status, body, headers = {} }: AnyReply): void {
  if (!('cache-control' in headers)) response.setHeader('cache-control', 'no-store');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.status(status);
  if (body === null) response.end();
  else if (Buffer.isBuffer(body)) response.send(body);
  else response.json(body);
}

async function partsOf(endpoint: Endpoint, request: Request, response: Response) {
  const params = endpoint.params && parse(endpoint.params, clean({ ...request.params }), 'path');
  const query = endpoint.query && parse(endpoint.query, clean({ ...request.query }), 'query');
  return { params, query, body: await bodyOf(endpoint, request, response) };
}

export function serve(
  name: EndpointName,
  endpoint: Endpoint,
  handler: AnyHandler,
  world: World,
  limit: SessionLimit,
): RequestHandler {
  const sessionOf = async (request: Request, response: Response): Promise<SessionRow | null> => {
    refuseOtherSites(request);
    if (endpoint.open === true) return null;
    const session = await identify(request, endpoint, world.storage);
    askedOf(response).language = session.language;
    await limit(request, response, session.id);
    return session;
  };
  const answer = async (request: Request, response: Response): Promise<AnyReply> => {
    const session = await sessionOf(request, response);
    const parts = await partsOf(endpoint, request, response);
    const { requestId, language } = askedOf(response);
    const header = (wanted: string) => request.get(wanted);
    return handler({ ...parts, session, requestId, language, header }, world);
  };
  const late = name === 'sendCommand' ? unknownOutcome : away;
  return async (request, response) => {
    askedOf(response).endpoint = name;
    const work = answer(request, response);
    const reply = await withinDeadline(work, world.settings.requestDeadlineMs, late);
    // The deadline was for its beginning: a stream has no end to wait for.
    if (isStream(reply.body)) pour(request, response, reply.body);
    else send(response, reply);
  };
}
