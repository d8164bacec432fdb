/** From an award in the file to the paper in one's hand, and to a stranger who verifies it, in a real browser. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { People, approved } from '../api/support/approved';
import { honoured } from '../api/support/honoured';
import { published, summaryTold } from '../api/support/published';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { launchBrowser } from '../support/browser';
import { cameraFor } from './support/camera';

jest.setTimeout(120_000);

let house: House;
let browser: Browser;
let pilot: string;
const camera = cameraFor('after');
const size = { viewport: { width: 1280, height: 900 }, locale: 'vi' };

beforeAll(async () => {
  const webFolder = join(__dirname, '..', '..', 'web', 'dist');
  house = await openHouse({ settings: { webFolder } });
  const people = new People(house);
  pilot = await approved(people);
  await honoured(people, pilot);
  await published(people, pilot);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it('a certificate is printed by a clerk and verified by whoever reads its code', async () => {
  const page = await (await browser.newContext(size)).newPage();
  await page.goto(house.url);
  await page.locator('[data-post="hoa-lac:clerk"]').click();
  await page.locator('nav').first().waitFor();
  await page.goto(`${house.url}/pilots/${pilot}`);
  await page.getByRole('tab', { name: 'Sau thí điểm' }).click();
  await camera(page, 'after', page.getByTestId('after'));
  await page.getByRole('link', { name: 'Giấy chứng nhận để in' }).click();
  const paper = page.getByTestId('certificate');
  const code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(await paper.innerText())?.[0] ?? '';
  await camera(page, 'certificate');
  // One sheet of paper, whatever stands on the screen around it.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);

  const stranger = await (await browser.newContext(size)).newPage();
  await stranger.goto(`${house.url}/verify`);
  await stranger.getByLabel('Mã kiểm tra').fill(code.toLowerCase());
  await stranger.getByRole('button', { name: 'Kiểm tra' }).click();
  const told = stranger.getByTestId('certified');
  await told.waitFor();
  expect(await told.getAttribute('data-stands')).toBe('true');
  expect(await told.innerText()).toContain('77/QĐ-KT');
  await camera(stranger, 'verified');
});

it('what is published is read by anybody, who says something to it; the clerk finds the same page', async () => {
  const stranger = await (await browser.newContext(size)).newPage();
  await stranger.goto(house.url);
  await stranger.getByRole('link', { name: 'Xem các thí điểm đã công khai' }).click();
  await stranger.locator(`a[href="/public/${pilot}"]`).click();
  await stranger.getByText(summaryTold).waitFor();
  expect(await stranger.locator('[data-part="plan"]').innerText()).toMatch(/Bí mật kinh doanh/);
  await camera(stranger, 'public');
  const words = stranger.getByLabel('Ý kiến của bạn');
  await words.fill('Nên làm ở cả phường bên.');
  await stranger.getByRole('button', { name: 'Gửi góp ý' }).click();
  await stranger.getByText('Đã nhận góp ý của bạn').waitFor();
  expect(await words.inputValue()).toBe('');

  const clerk = await (await browser.newContext(size)).newPage();
  await clerk.goto(house.url);
  await clerk.locator('[data-post="hoa-lac:clerk"]').click();
  await clerk.locator('nav').first().waitFor();
  await clerk.goto(`${house.url}/pilots/${pilot}`);
  await clerk.getByRole('link', { name: 'Trang công khai của thí điểm này' }).click();
  await clerk.getByText(summaryTold).waitFor();
});

it('a code that nobody was given is told so, with what to do', async () => {
  const page = await (await browser.newContext(size)).newPage();
  await page.goto(`${house.url}/verify/0000-0000-0000-0000`);
  await page.getByText('Không có giấy chứng nhận nào mang mã này').waitFor();
});
