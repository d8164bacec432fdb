/** web: asks the browser to keep these screens within reach, and tells it to let go of them. */
const script = '/visit-worker.js';

/** On an address without TLS, other than this machine, browsers keep nothing. */
export const canKeepScreens = (): boolean => 'serviceWorker' in navigator;

/** What this build has loaded: everything that the visit page needs is among it when this file is. */
const files = (): readonly string[] => [
  '/icon.svg',
  ...performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname),
];

function stocked(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data === 'stocked'));
    port1.start();
    worker.postMessage({ files: files() }, [port2]);
  });
}

/** True when the screens can be opened again without a network. */
export async function keepScreens(): Promise<boolean> {
  if (!canKeepScreens()) return false;
  await navigator.serviceWorker.register(script);
  const { active } = await navigator.serviceWorker.ready;
  return active !== null && stocked(active);
}

export async function letScreensGo(): Promise<void> {
  if (!canKeepScreens()) return;
  const registered = await navigator.serviceWorker.getRegistration(script);
  await registered?.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
