/** api: the door to uploads in parts: the same questions as at every endpoint, then the protocol has the word. */
import type { Express, Request, Response } from 'express';
import type { Endpoint } from '../../contracts/endpoints';
import { askedOf } from '../door/asked';
import type { SessionLimit } from '../door/serve';
import { methodNotAllowed } from '../errors';
import { identify, refuseOtherSites } from '../identity/identify';
import type { World } from '../route';
import type { Uploads } from './receive';
import { uploadsPath } from './receive';

/** Reading back is not among them: what is whole is a document. */
const methods: readonly string[] = ['POST', 'HEAD', 'PATCH', 'DELETE'];

/** For people only: keys of other systems have no scope for it. */
const asEndpoint: Endpoint = {
  ...{ method: 'post', path: uploadsPath, summary: 'Send a document in parts (tus 1.0)' },
  replies: {},
};

const sweepEveryMs = 3_600_000;

/** At the start and every hour, for as long as the program runs anyway. */
function keepSwept(uploads: Uploads, log: World['log']): void {
  const sweep = (): void => {
    uploads.sweep().catch((err: unknown) => log.warn({ err }, 'unfinished uploads are not swept'));
  };
  sweep();
  setInterval(sweep, sweepEveryMs).unref();
}

export function openUploads(
  app: Express,
  { storage, log }: World,
  uploads: Uploads,
  limit: SessionLimit,
): void {
  keepSwept(uploads, log);
  app.all(/^\/api\/uploads(\/[\w-]*)?$/, async (request: Request, response: Response) => {
    const asked = askedOf(response);
    asked.endpoint = 'uploads';
    if (!methods.includes(request.method)) throw methodNotAllowed();
    refuseOtherSites(request);
    const session = await identify(request, asEndpoint, storage);
    asked.language = session.language;
    await limit(request, response, session.id);
    response.setHeader('cache-control', 'no-store');
    await uploads.handle(request, response, session);
  });
}
