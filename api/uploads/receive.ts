/**
 * api: documents in parts, by the tus protocol: what has arrived is not sent again after a broken line or a closed
 * browser. The parts lie in a folder until the last one came; then the whole is checked as any document is.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { ServerOptions } from '@tus/server';
import type { SessionRow } from '../../contracts/reading';
import { documentHash, largestDocumentBytes } from '../../contracts/requests';
import { askedOf } from '../door/asked';
import { problemOf } from '../door/render-problem';
import { keepDocument, nameIn } from '../documents';
import { ApiProblem, malformed, noSuch, tooManyUploads } from '../errors';
import type { World } from '../route';
import { countUploads, isUploadOf, newUploadId } from './owner';

export const uploadsPath = '/api/uploads';
/** Of one person at a time. */
const mostUnfinished = 10;
const dayMs = 24 * 3_600_000;

export interface Uploads {
  handle(request: IncomingMessage, response: ServerResponse, session: SessionRow): Promise<void>;
  /** Takes away what was begun more than a day ago; answers how many. */
  sweep(): Promise<number>;
}

type TusRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0];
type Finished = Parameters<NonNullable<ServerOptions['onUploadFinish']>>[1];

/** As the protocol's server wants to be told: an error that carries the answer. */
class Told extends Error {
  constructor(
    readonly status_code: number,
    readonly body: string,
  ) {
    super(body);
  }
}

class Receiver {
  private readonly store: FileStore;
  private readonly tus: Server;
  /** Who asks: settled at the door, before the protocol sees the request. */
  private readonly sessions = new WeakMap<IncomingMessage, SessionRow>();

  constructor(
    private readonly folder: string,
    private readonly storage: World['storage'],
  ) {
    mkdirSync(folder, { recursive: true });
    this.store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: dayMs });
    this.tus = new Server({
      ...{ path: uploadsPath, datastore: this.store, relativeLocation: true },
      ...{ maxSize: largestDocumentBytes, allowedOrigins: () => false },
      namingFunction: (request) => newUploadId(this.sessionOf(request)),
      onIncomingRequest: async (request, id) => {
        if (!isUploadOf(this.sessionOf(request), id)) await this.refuse(request, noSuch('ADDRESS'));
      },
      onUploadCreate: (request, upload) => this.begin(request, upload),
      onUploadFinish: (request, upload) => this.finish(request, upload),
    });
  }

  handle(request: IncomingMessage, response: ServerResponse, session: SessionRow): Promise<void> {
    this.sessions.set(request, session);
    return this.tus.handle(request, response);
  }

  sweep = (): Promise<number> => this.store.deleteExpired();

  private sessionOf(request: TusRequest): SessionRow {
    const node = request.runtime?.node?.req;
    const session = node === undefined ? undefined : this.sessions.get(node as IncomingMessage);
    if (session === undefined) throw new Error('an upload without a session');
    return session;
  }

  /** Our own words, in the place where the protocol has a line of text. */
  private told(request: TusRequest, problem: ApiProblem): Told {
    const asked = askedOf(request.runtime?.node?.res as Parameters<typeof askedOf>[0]);
    asked.code = problem.code;
    const body = problemOf(problem, asked);
    return new Told(body.status, JSON.stringify(body));
  }

  /** The protocol's own way to say no: what is thrown is the answer. */
  private refuse(request: TusRequest, problem: ApiProblem): Promise<never> {
    return this.saying(request, () => Promise.reject(problem));
  }

  private async saying<T>(request: TusRequest, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof ApiProblem ? this.told(request, error) : error;
    }
  }

  private begin(request: TusRequest, { size, metadata }: Finished) {
    return this.saying(request, async () => {
      nameIn(metadata?.['filename'] ?? undefined);
      if (size === undefined || !documentHash().safeParse(metadata?.['hash']).success)
        throw malformed([{ path: 'upload-metadata', message: 'a length, and the sha256 as hash' }]);
      if ((await countUploads(this.folder, this.sessionOf(request))) >= mostUnfinished)
        throw tooManyUploads(mostUnfinished);
      return {};
    });
  }

  private finish(request: TusRequest, { id, metadata }: Finished) {
    return this.saying(request, async () => {
      const content = await readFile(join(this.folder, id));
      // Taken or not: it is never gone on with.
      await this.store.remove(id);
      const { record } = await keepDocument(this.storage, this.sessionOf(request), {
        hash: metadata?.['hash'] ?? '',
        name: nameIn(metadata?.['filename'] ?? undefined),
        declared: metadata?.['filetype'] ?? '',
        content,
      });
      return {
        status_code: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(record),
      };
    });
  }
}

export const receiveUploads = (folder: string, storage: World['storage']): Uploads =>
  new Receiver(folder, storage);
