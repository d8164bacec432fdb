/** test: the operators' page in a real browser: who finds it, what it says in three languages, and that looking is one click. */
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { submitted } from '../api/support/proposal';
import { launchBrowser } from '../support/browser';
import { en } from '../../web/src/words/en';
import { fr } from '../../web/src/words/fr';
import { vi } from '../../web/src/words/vi';

jest.setTimeout(120_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const kinds = ['LIFE_INTERRUPTED', 'RESET', 'CANCEL_ASKED', 'UNSIGNED'];

let house: House;
let browser: Browser;
let page: Page;
let pilot = '';

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder } });
  pilot = await submitted(await house.as('hoa-lac:cadre-1'));
  await house.pool.query(
    `INSERT INTO pilotage.operator_notes (tenant, pilot, day, run, reason, times, digest)
     SELECT 'practice', $1, current_date, 'run-1', reason, 3, 'd' FROM unnest($2::text[]) AS reason`,
    [pilot, kinds],
  );
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const become = async (post: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(house.url);
  await page.locator(`[data-post="${post}"]`).click();
  await page.getByRole('heading', { level: 1, name: vi.tasks.title }).waitFor();
};

const place = () =>
  page
    .getByRole('navigation', { name: vi.nav.main })
    .getByRole('link', { name: vi.operators.title });
const rows = () => page.getByRole('list', { name: vi.operators.list }).getByRole('listitem');

it('nobody but operators is led there, or finds it', async () => {
  await become('hoa-lac:head');
  expect(await place().count()).toBe(0);
  await page.goto(`${house.url}/operators`);
  await page.getByRole('heading', { level: 1, name: vi.problem.notFound }).waitFor();
});

it('says how many are open, and of each what happened, what was done and what to check', async () => {
  await become('government:operator');
  await place().getByText(`4 ${vi.operators.unseen}`).waitFor();
  await place().click();
  await rows().first().waitFor();
  expect(await rows().count()).toBe(4);
  const { title, done, check } = vi.operators.kinds.reset;
  const row = rows().filter({ has: page.getByRole('heading', { name: title }) });
  for (const words of [done, check, 'RESET', '3 lần']) await row.getByText(words).first().waitFor();
  expect(await row.locator(`a[href="/pilots/${pilot}"]`).count()).toBe(1);
  expect(await row.getByRole('link', { name: vi.operators.temporal }).getAttribute('href')).toBe(
    `http://localhost:8233/namespaces/default/workflows/pilot%3Apractice%3A${pilot}/run-1/history`,
  );
});

it('passes axe', async () => {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it.each([
  ['en', en],
  ['fr', fr],
  ['vi', vi],
] as const)('speaks %s', async (language, { operators }) => {
  await page.evaluate((chosen) => window.localStorage.setItem('language', chosen), language);
  const token = (await (await page.request.get(`${house.url}/api/session`)).json()) as {
    csrf: string;
  };
  await page.request.put(`${house.url}/api/session/language`, {
    data: { language },
    headers: { 'x-csrf-token': token.csrf },
  });
  await page.goto(`${house.url}/operators`);
  await page.getByRole('heading', { level: 1, name: operators.title }).waitFor();
  for (const { title, done, check } of [
    operators.kinds.lifeInterrupted,
    operators.kinds.reset,
    operators.kinds.cancelAsked,
    operators.kinds.messagesRefused,
  ]) {
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    for (const words of [done, check]) await page.getByText(words).waitFor();
  }
});

it('one click says that somebody has looked: the item leaves, the badge counts down, the name stays', async () => {
  const { title } = vi.operators.kinds.reset;
  const row = rows().filter({ has: page.getByRole('heading', { name: title }) });
  await row.getByRole('button', { name: vi.operators.acknowledge }).click();
  await row.waitFor({ state: 'detached' });
  await place().getByText(`3 ${vi.operators.unseen}`).waitFor();
  await page.getByRole('button', { name: vi.operators.acknowledged, exact: true }).click();
  await row.waitFor();
  const who = vi.operators.acknowledgedBy.split('{{name}}')[1]?.split('{{at}}')[0] ?? '';
  expect(await row.innerText()).toContain(who);
  expect(await row.getByRole('button', { name: vi.operators.acknowledge }).count()).toBe(0);
});

it('on a phone nothing is wider than the screen', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${house.url}/operators`);
  await rows().first().waitFor();
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
});
