/** api: the door of the house. Everything that asks comes in here and is answered by the table of endpoints, or by the screens. */
import express from 'express';
import type { Express } from 'express';
import { endpoints } from '../contracts/endpoints';
import type { Endpoint, EndpointName } from '../contracts/endpoints';
import { arrival } from './door/arrival';
import { limitByAddress, limitByFeed, limitBySession } from './door/limits';
import { renderProblem } from './door/render-problem';
import { securityHeaders } from './door/security-headers';
import { serve } from './door/serve';
import type { AnyHandler } from './door/serve';
import { methodNotAllowed, noSuch } from './errors';
import type { Ports } from './ports';
import type { Settings } from './ports/settings';
import type { World } from './route';
import { handlers } from './routes';
import { serveScreens } from './screens';
import { openUploads } from './uploads/door';
import { receiveUploads } from './uploads/receive';

const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

function openDoors(app: Express, world: World): void {
  const limit = limitBySession(world.settings.perSessionPerMinute);
  if (world.settings.uploadFolder !== null)
    openUploads(app, world, receiveUploads(world.settings.uploadFolder, world.storage), limit);
  const names = Object.keys(endpoints) as EndpointName[];
  for (const name of names) {
    const endpoint: Endpoint = endpoints[name];
    app[endpoint.method](
      expressPath(endpoint.path),
      serve(name, endpoint, handlers[name] as AnyHandler, world, limit),
    );
  }
  for (const path of new Set(names.map((name) => expressPath(endpoints[name].path)))) {
    app.all(path, () => {
      throw methodNotAllowed();
    });
  }
  app.use('/api', () => {
    throw noSuch('ADDRESS');
  });
}

export function createApp(ports: Ports, settings: Settings): Express {
  const app = express();
  const world: World = { ...ports, settings };
  app.disable('x-powered-by');
  app.use(arrival(ports.log));
  app.use(securityHeaders(settings.secureCookies));
  app.use('/api', limitByAddress(settings.perAddressPerMinute));
  app.use('/api/speak-up', limitByAddress(settings.speakersPerMinute));
  app.use('/feeds', limitByAddress(settings.perAddressPerMinute));
  app.use('/feeds', limitByFeed(settings.perFeedPerMinute));
  openDoors(app, world);
  if (settings.webFolder !== null) serveScreens(app, settings.webFolder);
  app.use(() => {
    throw noSuch('ADDRESS');
  });
  app.use(renderProblem(ports.log));
  return app;
}
