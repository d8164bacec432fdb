/** test: waits until a page asks for nothing any more, whatever it asked for; a stream of live news has no end and is not waited for. */
import type { Page, Request } from 'playwright-core';

const endless = /\/api\/live/;
const stillMs = 40;

interface Asking {
  readonly under: Set<Request>;
}

const askings = new WeakMap<Page, Asking>();

/** From now on what the page asks for is counted. */
export function watchAsking(page: Page): void {
  const under = new Set<Request>();
  page.on('request', (request) => endless.test(request.url()) || under.add(request));
  page.on('requestfinished', (request) => under.delete(request));
  page.on('requestfailed', (request) => under.delete(request));
  askings.set(page, { under });
}

/** Nothing that shows is on its way any more: what says so is faint while it appears, and what is folded waits to be opened. */
export async function settled(page: Page): Promise<void> {
  const asking = askings.get(page);
  if (asking === undefined) throw new Error('Nobody watches what this page asks for');
  const onItsWay = page.locator('[data-on-its-way]:visible').first();
  for (let still = 0; still < 2;) {
    await onItsWay.waitFor({ state: 'detached' });
    await page.waitForTimeout(stillMs);
    still = asking.under.size === 0 && !(await onItsWay.isVisible()) ? still + 1 : 0;
  }
}
