/** test: a visit written where there is no network: kept through closed pages, sent once, and never lost when the law says no later. */
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { PilotView } from '../../contracts/http';
import { advance, running, seenAgain, supervisorPost } from '../api/support/supervised';
import { People } from '../api/support/approved';
import { holderOf, openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { launchBrowser } from '../support/browser';
import { cameraFor } from './support/camera';

jest.setTimeout(180_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const camera = cameraFor('visit-away');
const seen = 'Đã xem sổ tiếp nhận và 12 hồ sơ ngẫu nhiên.';
/** The smallest picture that is one. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let house: House;
let people: People;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const pilots: string[] = [];

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder } });
  people = new People(house);
  for (const title of ['Chợ đêm không tiền mặt', 'Xe buýt điện mini'])
    pilots.push(await running(people, '2026-03-02', title));
  await advance(house, '2026-03-03T02:00:00.000Z');
  for (const pilot of pilots) await seenAgain(people, pilot);
  await advance(house, '2026-06-02T02:00:00.000Z');
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(() => window.localStorage.setItem('language', 'vi'));
  page = await context.newPage();
  await page.goto(house.url);
  await page.locator(`[data-post="${supervisorPost}"]`).click();
  await page.getByRole('link', { name: 'Giám sát', exact: true }).click();
  await page.getByRole('button', { name: /^Mang theo 2 thí điểm/ }).click();
  await page.getByTestId('taken').filter({ hasText: 'Đã mang theo' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const pilotOf = async (pilot: string): Promise<PilotView> =>
  (await (await people.as(supervisorPost)).get(`/api/pilots/${pilot}`)).body as PilotView;
const eventsOf = async (pilot: string, type: string): Promise<number> =>
  (
    await house.pool.query('SELECT 1 FROM pilotage.ledger WHERE pilot = $1 AND type = $2', [
      pilot,
      type,
    ])
  ).rowCount ?? 0;

const evidence = (): Locator => page.getByRole('textbox', { name: 'Bằng chứng' });
const queue = (): Locator => page.getByTestId('kept-visit');

async function write(pilot: string): Promise<void> {
  await page.goto(`${house.url}/supervision/visits/${pilot}/checkpoint-1`);
  await page.getByTestId('visit').waitFor();
  await page.getByRole('button', { name: 'Điền nội dung ví dụ' }).click();
  await evidence().fill(seen);
  await page.getByTestId('draft').waitFor();
}

test('without a network the page opens, says how old it is, and keeps what is typed', async () => {
  await context.setOffline(true);
  await page.goto(`${house.url}/supervision`);
  await page.getByTestId('away').waitFor();
  await camera(page, 'away');
  await write(pilots[0] ?? '');
  expect(await page.getByRole('note').innerText()).toContain('có thể đã cũ');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'bien-bao.png', mimeType: 'image/png', buffer: picture });
  await page.getByText('bien-bao.png').waitFor();
  await page.reload();
  await page.getByText('bien-bao.png').waitFor();
  expect(await evidence().inputValue()).toBe(seen);
  await page.getByTestId('send').click();
  await queue().waitFor();
  await camera(page, 'kept');
  expect(await eventsOf(pilots[0] ?? '', 'CheckpointHeld')).toBe(0);
});

test('when the network is back it is sent by itself, once, with its photo', async () => {
  await context.setOffline(false);
  await page.getByTestId('supervision').waitFor();
  await page.getByRole('status').filter({ hasText: 'Đã ghi nhận 1 biên bản' }).waitFor();
  await queue().waitFor({ state: 'detached' });
  const pilot = pilots[0] ?? '';
  expect(await eventsOf(pilot, 'CheckpointHeld')).toBe(1);
  const { documents } = await pilotOf(pilot);
  expect(documents.map(({ name }) => name)).toEqual(['bien-bao.png']);
  await page.goto(`${house.url}/pilots/${pilot}`);
  await page
    .getByText(/Đã kiểm tra ngày 02\/06\/2026/)
    .first()
    .waitFor();
  await page.goto(`${house.url}/supervision`);
});

test('what the law refuses later is told in words, and can be opened again as it was', async () => {
  const pilot = pilots[1] ?? '';
  await context.setOffline(true);
  await page.reload();
  await write(pilot);
  await page.getByTestId('send').click();
  await queue().waitFor();
  // Meanwhile the visit is recorded from another desk, and concluded.
  const matter = 'checkpoint-1';
  await people.does(supervisorPost, pilot, 'HoldCheckpoint', {
    ...{ matter, heldOn: '2026-06-02', evidence: 'Biên bản giấy', values: [], findings: [] },
    team: [holderOf(supervisorPost)],
    noFindingReason: 'Không có gì mới',
  });
  await context.setOffline(false);
  const refused = page.locator('[data-testid="kept-visit"][data-refused="true"]');
  await refused.waitFor();
  await camera(page, 'refused');
  expect(await refused.locator('[data-code]').getAttribute('data-code')).toBe('WRONG_STATE');
  await refused.getByRole('button', { name: 'Mở lại để sửa' }).click();
  // It was made by another: what was written is still there, and may be recorded as what it now is.
  await page.getByText(seen).waitFor();
  await page.getByRole('button', { name: 'Ghi thành kiểm tra đột xuất' }).click();
  await page.getByTestId('draft').waitFor();
  expect(await evidence().inputValue()).toBe(seen);
  await page.getByTestId('send').click();
  await page.getByTestId('pilot').waitFor();
  expect(await eventsOf(pilot, 'CheckpointHeld')).toBe(1);
  expect(await eventsOf(pilot, 'SurpriseVisitHeld')).toBe(1);
});

test('signing out asks first when something was not sent, and erases it when told to', async () => {
  const pilot = pilots[0] ?? '';
  await page.goto(`${house.url}/supervision/visits/${pilot}/surprise`);
  await page.getByTestId('visit').waitFor();
  await page.getByRole('button', { name: 'Điền nội dung ví dụ' }).click();
  // Only sending fails: the network is there.
  await page.route('**/commands', (route) => route.abort());
  await page.getByTestId('send').click();
  await queue().waitFor();
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Đổi người, đăng xuất' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trên máy này còn thứ chưa gửi' });
  await dialog.waitFor();
  await camera(page, 'leaving');
  await dialog.getByRole('button', { name: 'Ở lại' }).click();
  expect(await queue().count()).toBe(1);
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Đổi người, đăng xuất' }).click();
  await dialog.getByRole('button', { name: 'Xóa và đăng xuất' }).click();
  await page.locator(`[data-post="${supervisorPost}"]`).waitFor();
  const left = await page.evaluate(async () => [
    ...Object.keys(window.localStorage),
    ...(await caches.keys()),
  ]);
  expect(left).toEqual(['language']);
});
