/** test: another system that listens for webhooks over HTTP, verifies them with the published library, and can be told how to behave. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answering {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export class Receiver {
  readonly heard: Heard[] = [];
  /** null: takes the request and never answers. */
  answering: Answering | null = { status: 204 };
  private server: Server | null = null;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  async open(): Promise<this> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        this.heard.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
        if (this.answering === null) return;
        const { status, headers = {}, body = '' } = this.answering;
        response.writeHead(status, headers).end(body);
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  /** The same port opens again later. */
  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => {
      if (server === null) resolve();
      else server.close(() => resolve());
    });
  }

  /** As a receiver does: throws when it was not signed with this secret, or not now. */
  verified<T>(secret: string, nth = this.heard.length - 1): T {
    const heard = this.heard[nth];
    if (heard === undefined) throw new Error('nothing was heard');
    return new Webhook(secret).verify(heard.body, heard.headers as Record<string, string>) as T;
  }
}
