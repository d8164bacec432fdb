/** cli: somebody who asks the api over HTTP as a browser does: signed in, with cookie and token, on a connection kept open. */
import { csrfHeader } from '../../contracts/requests';
import type { SessionView } from '../../contracts/http';

/** What the api answers when nobody knows yet what became of an act: it is to be sent again with the same id. */
const unknownYet = [202, 503];

export class NotKnown extends Error {
  override readonly name = 'NotKnown';
}

export class Person {
  private constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  static async signIn(url: string, person: string): Promise<Person> {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person, language: 'vi' }),
    });
    const session = await read<SessionView>(response);
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return new Person(url, { cookie, [csrfHeader]: session.csrf });
  }

  async get<T>(path: string): Promise<T> {
    return read<T>(await fetch(this.url + path, { headers: this.headers }));
  }

  /** A reply without an end, until it is left. */
  async stream(path: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const { status, body } = await fetch(this.url + path, { headers: this.headers, signal });
    if (status !== 200 || body === null) throw new Error(`${path} answered ${status}`);
    return body;
  }

  async post<T>(path: string, body: object): Promise<T> {
    const headers = { ...this.headers, 'content-type': 'application/json' };
    return read<T>(
      await fetch(this.url + path, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
  }
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (response.status !== 200 && response.status !== 201) {
    const words = `${response.url} answered ${response.status}: ${text.slice(0, 400)}`;
    throw unknownYet.includes(response.status) ? new NotKnown(words) : new Error(words);
  }
  return JSON.parse(text) as T;
}
