/** test: a person says in a real browser where and how they are written to, and reads the letter that would have come. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openLetterOffice } from '../../activities/letters/office';
import type { LetterOffice } from '../../activities/letters/office';
import { letterPorts } from '../../adapters/mail/letters';
import { openHouse, tenant } from '../api/support/house';
import type { House } from '../api/support/house';
import { launchBrowser } from '../support/browser';
import { vi } from '../../web/src/words/vi';

jest.setTimeout(120_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const words = vi.notifications;

let house: House;
let browser: Browser;
let page: Page;
let office: LetterOffice;

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder } });
  const mail = { smtp: null, baseUrl: house.url };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  office = openLetterOffice(letterPorts(house.pool, mail, silent).ports);
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(house.url);
  await page.locator('[data-post="hoa-lac:clerk"]').click();
  await page.getByRole('heading', { level: 1, name: vi.tasks.title }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const part = () => page.getByRole('region', { name: words.title });

it('gives an address, reads the code where the letter is shown, and confirms it', async () => {
  await page.goto(`${house.url}/settings`);
  await part().getByText(words.addressNone).waitFor();
  await part().getByLabel(words.email).fill('lan@example.vn');
  await part().getByRole('button', { name: words.sendCode }).click();
  await part().getByText('lan@example.vn').waitFor();
  await office.turn([tenant]);
  await part().getByRole('link', { name: words.toLetters }).click();
  const letter = page.getByRole('list', { name: vi.letters.list }).getByRole('listitem');
  const subject = await letter.getByRole('heading').innerText();
  const code = /\d{6}/.exec(subject)?.[0] ?? '';
  await page.getByRole('link', { name: vi.letters.settingsLink }).click();
  await part().getByLabel(words.code, { exact: true }).fill('x');
  expect(await part().getByRole('button', { name: words.confirm }).isDisabled()).toBe(true);
  await part().getByLabel(words.code, { exact: true }).fill(code);
  await part().getByRole('button', { name: words.confirm }).click();
  await part().getByText(words.addressNow.replace('{{email}}', 'lan@example.vn')).waitFor();
});

it('says when letters come, and finds it so again', async () => {
  await part().getByLabel(words.news).selectOption(words.ways.none);
  await part().getByLabel(words.quietFrom).selectOption('');
  await part().getByLabel(words.language).selectOption('fr');
  await part().getByRole('button', { name: words.save }).click();
  await page.getByRole('status').getByText(words.saved).waitFor();
  await page.reload();
  await part().getByLabel(words.news).waitFor();
  expect(await part().getByLabel(words.news).inputValue()).toBe('none');
  expect(await part().getByLabel(words.quietFrom).inputValue()).toBe('');
  expect(await part().getByLabel(words.language).inputValue()).toBe('fr');
});

it('takes the address back', async () => {
  await part().getByRole('button', { name: words.erase }).click();
  await part().getByText(words.addressNone).waitFor();
});
