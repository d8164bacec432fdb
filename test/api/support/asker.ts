/** test: somebody who asks the api by HTTP, with cookie and token like a browser's; every reply is held against the document. */
import { cookieName } from '../../../api/identity/session-cookie';
import type { SessionView } from '../../../contracts/http';
import { csrfHeader } from '../../../contracts/requests';
import { checkReply } from './document';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly bytes: Buffer;
}

export interface Ask {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly json?: unknown;
}

const isJson = (headers: Headers): boolean => /json/.test(headers.get('content-type') ?? '');

export class Asker {
  cookie = '';
  csrf = '';

  constructor(readonly url: string) {}

  async signIn(person: string, language = 'en'): Promise<SessionView> {
    const answered = await this.ask('POST', '/api/session', { json: { person, language } });
    const set = answered.headers.get('set-cookie') ?? '';
    this.cookie = `${cookieName}=${/=([\w-]+)/.exec(set)?.[1] ?? ''}`;
    const session = answered.body as SessionView;
    this.csrf = session.csrf;
    return session;
  }

  async ask(
    method: string,
    path: string,
    { headers = {}, raw, json }: Ask = {},
  ): Promise<Answered> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(this.csrf === '' ? {} : { [csrfHeader]: this.csrf }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined
        ? raw === undefined
          ? {}
          : { body: raw }
        : { body: JSON.stringify(json) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const body: unknown =
      isJson(response.headers) && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : null;
    const answered = { status: response.status, headers: response.headers, body, bytes };
    checkReply(method, path, answered);
    return answered;
  }

  get = (path: string): Promise<Answered> => this.ask('GET', path);
  post = (path: string, json: unknown): Promise<Answered> => this.ask('POST', path, { json });
  put = (path: string, json: unknown): Promise<Answered> => this.ask('PUT', path, { json });
}

export const codeOf = ({ body }: Answered): string =>
  String((body as { code?: unknown } | null)?.code);
