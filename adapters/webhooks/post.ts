/** adapters: one attempt to hand a webhook its message: signed, to where it may go, without redirects, and not for ever. */
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Attempt, Delivery, Trouble } from '../../activities/webhooks/ports';
import type { AddressRules } from './addresses';
import { ForbiddenAddress, createGuard } from './addresses';
import type { WebhookSecrets } from './secrets';

export interface PostOptions {
  readonly rules: AddressRules;
  readonly secrets: WebhookSecrets;
  readonly timeOutMs?: number;
}

const usualTimeOutMs = 15_000;
const mostAnswerBytes = 1_024;
const signatureOf = (secret: string, message: string, at: Date, body: string): string =>
  new Webhook(secret).sign(message, at, body);

function headersOf(delivery: Delivery, secrets: WebhookSecrets, at: Date) {
  const { tenant, webhook, message, generations, body } = delivery;
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Pilotage-Webhooks/1',
    'webhook-id': message,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': generations
      .map((each) => signatureOf(secrets(tenant, webhook, each), message, at, body))
      .join(' '),
  };
}

/** Printable, so that a database keeps it and a screen shows it. */
const readable = (bytes: Buffer): string =>
  bytes
    .subarray(0, mostAnswerBytes)
    .toString('utf8')
    .replace(/[\p{Cc}\ufffd]+/gu, ' ')
    .trim();

/** The beginning is enough; whoever sends more is not read to the end. */
function answerIn(response: IncomingMessage): Promise<string> {
  return new Promise((done) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const end = (): void => {
      response.destroy();
      done(readable(Buffer.concat(parts)));
    };
    response.on('data', (part: Buffer) => {
      parts.push(part);
      bytes += part.length;
      if (bytes >= mostAnswerBytes) end();
    });
    response.on('end', end).on('error', end).on('close', end);
  });
}

function troubleIn(error: unknown): Trouble {
  if (error instanceof ForbiddenAddress) return 'forbiddenAddress';
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeOut';
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'noSuchHost' : 'noConnection';
}

/** An address in brackets is no name: nobody would look it up. */
const literalIn = (url: URL): string | null => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
};

export function createWebhookPost({ rules, secrets, timeOutMs = usualTimeOutMs }: PostOptions) {
  const guard = createGuard(rules);

  function opened(delivery: Delivery, signal: AbortSignal): ClientRequest {
    const url = new URL(delivery.url);
    const literal = literalIn(url);
    if (literal !== null && !guard.mayReachOver(url.protocol, literal))
      throw new ForbiddenAddress();
    const request = url.protocol === 'https:' ? tlsRequest : plainRequest;
    return request(url, {
      method: 'POST',
      agent: false,
      headers: headersOf(delivery, secrets, new Date()),
      lookup: guard.lookupFor(url.protocol),
      signal,
    });
  }

  const answered = (delivery: Delivery, signal: AbortSignal) =>
    new Promise<{ readonly status: number; readonly answer: string }>((done, fail) => {
      const request = opened(delivery, signal);
      request.on('error', fail);
      request.on('response', (response) => {
        const status = response.statusCode ?? 0;
        void answerIn(response).then((answer) => done({ status, answer }));
      });
      request.end(delivery.body);
    });

  return async (delivery: Delivery): Promise<Attempt> => {
    const begun = Date.now();
    const took = (): number => Date.now() - begun;
    try {
      const { status, answer } = await answered(delivery, AbortSignal.timeout(timeOutMs));
      return { status, trouble: null, durationMs: took(), answer };
    } catch (error) {
      return { status: null, trouble: troubleIn(error), durationMs: took(), answer: '' };
    }
  };
}
