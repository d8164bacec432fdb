/*
 * web: keeps the screens of this build within reach when there is no network, so that a visit can be written down.
 * Answers of the api are never kept here: what is old must not look fresh.
 */
const shelf = 'screens-1';
const shell = '/index.html';

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name !== shelf) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

const fresh = (url) =>
  new Request(url, { cache: 'no-cache', headers: { accept: 'text/html,*/*' } });

/** Puts the page with its files on the shelf, and takes down those of older builds. */
async function stock(files) {
  const cache = await caches.open(shelf);
  const page = await fetch(fresh(shell));
  if (!page.ok) throw new Error(`the page answers ${page.status}`);
  const named = (await page.clone().text()).match(/\/assets\/[^"']+/g) ?? [];
  const wanted = new Set(
    [...files, ...named].map((path) => new URL(path, self.location.origin).href),
  );
  for (const url of wanted) if ((await cache.match(url)) === undefined) await cache.add(fresh(url));
  // The page last: what it names is there already.
  await cache.put(shell, page);
  wanted.add(new URL(shell, self.location.origin).href);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

self.addEventListener('message', (event) => {
  const { files } = event.data ?? {};
  if (!Array.isArray(files)) return;
  const [port] = event.ports;
  event.waitUntil(
    stock(files).then(
      () => port?.postMessage('stocked'),
      () => port?.postMessage('failed'),
    ),
  );
});

/** The page itself: the newest when it can be had, else the one on the shelf. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(shell);
    if (kept === undefined) throw error;
    return kept;
  }
}

/** Files named by their content never change: the one on the shelf is the right one. */
async function file(request) {
  return (await caches.match(request.url)) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/api/') || pathname === '/api') return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg')
    event.respondWith(file(request));
});
