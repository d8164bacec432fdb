/** api: serves the built screens. Files named by their content are kept by the browser for ever, the page that names them never. */
import { join } from 'node:path';
import express from 'express';
import type { Express } from 'express';

const year = 'public, max-age=31536000, immutable';

export function serveScreens(app: Express, folder: string): void {
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      index: false,
      setHeaders: (response) => response.setHeader('cache-control', year),
    }),
  );
  app.use(
    express.static(folder, {
      index: false,
      setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
    }),
  );
  // Addresses of pages are known to the screens only; a browser that asks for a page says so.
  app.get(/^\/(?!api(\/|$)|assets\/)/, (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile('index.html', { root: folder });
  });
}
