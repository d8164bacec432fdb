/** api: a reply without an end: server-sent events. Whoever reads too slowly is let go, and asks again. */
import type { Request, Response } from 'express';

/** Where events go, until it ends. */
export interface Outlet<T> {
  send(event: T, id: string): void;
  end(): void;
}

export interface Stream<T> {
  /** Called once; what it answers is called when the stream is over, whoever ended it. */
  open(outlet: Outlet<T>): () => void;
}

/** Events are a few dozen bytes: so many of them unread are a reader that is gone. */
const mostUnreadBytes = 64 * 1024;
const againAfterMs = 3_000;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // A proxy that keeps back or compresses what passes would keep back the news.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

export const isStream = (body: unknown): body is Stream<unknown> =>
  typeof body === 'object' && body !== null && 'open' in body && typeof body.open === 'function';

function outletOf(response: Response): Outlet<unknown> {
  const write = (lines: string): void => {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > mostUnreadBytes) response.destroy();
    else response.write(`${lines}\n\n`);
  };
  return {
    send: (event, id) => write(`id: ${id}\ndata: ${JSON.stringify(event)}`),
    end: () => response.end(),
  };
}

export function pour(request: Request, response: Response, stream: Stream<unknown>): void {
  if (response.destroyed) return;
  response.status(200).set(headers);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  response.flushHeaders();
  response.write(`retry: ${againAfterMs}\n\n`);
  response.on('close', stream.open(outletOf(response)));
}
