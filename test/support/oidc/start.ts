/** test: starts an identity provider beside the test, and signs in there as a browser would: redirects, cookies, forms. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface RunningProvider {
  readonly issuer: string;
  stop(): Promise<void>;
}

export function startProvider(redirectUri: string, afterLeaving: string): Promise<RunningProvider> {
  const child = spawn(process.execPath, [join(__dirname, 'provider.mjs')], {
    env: { ...process.env, REDIRECT_URI: redirectUri, AFTER_LEAVING: afterLeaving },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const issuer = /^issuer (\S+)$/m.exec(said)?.[1];
      if (issuer === undefined) return;
      resolve({
        issuer,
        stop() {
          child.stdin.end();
          return ended;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The provider ended with ${code}:\n${said}`)));
  });
}

/** A browser's part in it: keeps cookies by host, follows redirects where it is told to. */
export class Traveller {
  private readonly jars = new Map<string, Map<string, string>>();

  private jarOf(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    return jar;
  }

  cookie(url: string, name: string): string | undefined {
    return this.jarOf(url).get(name);
  }

  async ask(
    url: string,
    form?: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const jar = this.jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      text: await response.text(),
      location: location === null ? null : new URL(location, url).href,
    };
  }

  /** Goes on through redirects until one leads to an address that begins with `until`, and answers that. */
  async follow(url: string, until: string): Promise<string> {
    let at = url;
    for (let steps = 0; steps < 12; steps += 1) {
      if (at.startsWith(until)) return at;
      const { location, text, status } = await this.ask(at);
      if (location === null)
        throw new Error(`${at} answered ${status} and leads nowhere:\n${text}`);
      at = location;
    }
    throw new Error(`There was no end of redirects before ${until}`);
  }

  /** Through the provider's own pages; answers the address it sends the browser back to. */
  async vouchedFor(start: string, account: string, back: string): Promise<string> {
    let at = start;
    for (let steps = 0; steps < 20; steps += 1) {
      if (at.startsWith(back)) return at;
      const { location, text } = await this.ask(at);
      if (location !== null) {
        at = location;
        continue;
      }
      const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1] ?? '';
      const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
      const answered = await this.ask(new URL(action, at).href, {
        prompt,
        ...(prompt === 'login' ? { login: account, password: 'any' } : {}),
      });
      if (answered.location === null) throw new Error(`The provider asks on:\n${answered.text}`);
      at = answered.location;
    }
    throw new Error('The provider has no end of questions');
  }
}
