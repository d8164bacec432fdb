/** test: in a real browser a person takes an address for their calendar along and ends it; an administrator adds a receiver, tries it and looks at what came back. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Outbox } from '../../adapters/postgres/outbox';
import { vi } from '../../web/src/words/vi';
import { Receiver } from '../activities/webhooks/receiver';
import { readCalendar } from '../api/support/calendar-reader';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { submitted } from '../api/support/proposal';
import { startOutboxes } from '../api/support/webhook-outboxes';
import { launchBrowser } from '../support/browser';
import { barriers } from './support/access';

jest.setTimeout(120_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const folder = process.env['PILOTAGE_SCREENSHOTS'];

let house: House;
let browser: Browser;
let receiver: Receiver;
let outboxes: readonly Outbox[] = [];

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder } });
  await submitted(await house.as('hoa-lac:cadre-1'));
  receiver = await new Receiver().open();
  outboxes = await startOutboxes(house);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const outbox of outboxes) await outbox.stop();
  await receiver?.close();
  await house?.close();
});

async function enterAs(post: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.url });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(house.url);
  await page.locator(`[data-post="${post}"]`).click();
  await page.getByRole('heading', { level: 1, name: vi.tasks.title }).waitFor();
  return page;
}

/** Nobody is kept out, and nothing lies beside a narrow screen. */
async function isForEverybody(page: Page, name: string): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  if (folder !== undefined)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.setViewportSize({ width: 360, height: 740 });
  const beside = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beside).toBeLessThanOrEqual(0);
  if (folder !== undefined)
    await page.screenshot({ path: join(folder, `${name}-360.png`), fullPage: true });
  await page.setViewportSize({ width: 1280, height: 860 });
}

it('an address is taken along, read by a calendar program, and ended', async () => {
  const page = await enterAs('hoa-lac:clerk');
  await page.goto(`${house.url}/settings`);
  const part = page.getByRole('region', { name: vi.feeds.title });
  await part.getByRole('button', { name: vi.feeds.make }).click();
  const address = await part.getByLabel(vi.feeds.address).inputValue();
  await part.getByRole('button', { name: vi.feeds.copy }).click();
  await page.getByRole('status').getByText(vi.feeds.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await isForEverybody(page, 'feeds');

  const read = await fetch(address);
  const { name, events } = readCalendar(Buffer.from(await read.arrayBuffer()));
  expect([name, events.length]).toEqual(['Hạn việc của tôi', 1]);
  await page.reload();
  await part.getByText(/đọc lần cuối/).waitFor();
  expect(await part.getByLabel(vi.feeds.address).count()).toBe(0);
  await part.getByRole('button', { name: /^Ngừng địa chỉ/ }).click();
  await page.getByRole('status').getByText(vi.feeds.ended).waitFor();
  expect((await fetch(address)).status).toBe(404);
});

it('a receiver is added, tried, and what came back is read and sent again', async () => {
  const page = await enterAs('government:directoryAdmin');
  await page.getByRole('link', { name: vi.nav.directory }).click();
  await page.getByRole('link', { name: vi.webhooks.link }).click();
  await page.getByText(vi.webhooks.empty).waitFor();
  await page.getByLabel(vi.webhooks.url).fill(receiver.url);
  await page.getByRole('button', { name: vi.webhooks.make }).click();
  const secret = await page.getByLabel(vi.webhooks.secret).inputValue();
  const part = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: receiver.url }) });
  receiver.answering = { status: 500, body: 'Chưa sẵn sàng' };
  await part.getByRole('button', { name: vi.webhooks.trial }).click();
  await part.getByRole('button', { name: vi.webhooks.messages }).click();
  const sent = part.getByRole('list', { name: vi.webhooks.messages });
  await sent.getByText(vi.webhooks.states.failed).waitFor();
  await sent.getByText('Chưa sẵn sàng').waitFor();
  await isForEverybody(page, 'webhooks');
  receiver.answering = { status: 204 };
  await sent.getByRole('button', { name: /^Gửi lại/ }).click();
  await sent.getByText(vi.webhooks.states.delivered).waitFor();
  expect(receiver.verified(secret)).toMatchObject({ type: 'webhook.trial' });

  receiver.answering = { status: 410 };
  await part.getByRole('button', { name: vi.webhooks.trial }).click();
  await part.getByText(/bên nhận báo không nhận nữa/).waitFor();
  await page.goto(`${house.url}/notices`);
  await page.getByRole('link', { name: /^Webhook tới/ }).click();
  await page.getByRole('heading', { level: 1, name: vi.webhooks.title }).waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await part.getByRole('button', { name: vi.webhooks.remove }).click();
  await page.getByText(vi.webhooks.empty).waitFor();
});

it('whoever is no administrator finds no such page', async () => {
  const page = await enterAs('hoa-lac:clerk');
  await page.goto(`${house.url}/settings`);
  await page.getByRole('region', { name: vi.feeds.title }).waitFor();
  expect(await page.getByRole('link', { name: vi.webhooks.link }).count()).toBe(0);
  await page.goto(`${house.url}/settings/webhooks`);
  await page.getByText(vi.problem.notFound).waitFor();
});
