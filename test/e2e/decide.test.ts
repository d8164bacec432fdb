/**
 * test: a head decides in two clicks from the inbox, not before dossier, legality sheets and Party opinion were in view;
 * a refusal asks for its reasons; a dossier that changed meanwhile is told; nobody is kept out, on a phone neither.
 */
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../domain/words';
import { approved, People } from '../api/support/approved';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { giveOpinion, inReview, passed } from '../domain/support/routes';
import { launchBrowser } from '../support/browser';
import { cameraFor } from './support/camera';

jest.setTimeout(180_000);
const camera = cameraFor('decide');
const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const head = 'hoa-lac:head';
let house: House;
let people: People;
let browser: Browser;

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder } });
  people = new People(house);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** One that waits for the head's decision. */
const waiting = (): Promise<string> => approved(people, passed());

async function visiting(
  work: (page: Page) => Promise<void>,
  viewport = { width: 1280, height: 700 },
  locale = 'vi',
  post = head,
): Promise<void> {
  const context = await browser.newContext({ locale, viewport });
  await context.addInitScript((chosen) => localStorage.setItem('language', chosen), locale);
  try {
    const page = await context.newPage();
    await page.goto(house.url);
    await page.locator(`[data-post="${post}"]`).click();
    await page.locator('nav').first().waitFor();
    await work(page);
  } finally {
    await context.close();
  }
}

const stageOf = async (pilot: string): Promise<string> => {
  const { rows } = await house.pool.query<{ stage: string }>(
    'SELECT stage FROM pilotage.pilots WHERE id = $1',
    [pilot],
  );
  return rows[0]?.stage ?? '';
};
const approve = (page: Page) => page.locator('[data-command="ApprovePilot"]');
const parts = ['dossier', 'legality', 'opinion'] as const;
/** As a reader does: the end of each part comes into view. */
async function read(page: Page): Promise<void> {
  for (const part of parts) {
    await page.locator(`[data-end="${part}"]`).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 60);
  }
}

it('by two clicks: the row of the inbox, and the decision, once the papers were in view', async () => {
  const pilot = await waiting();
  await visiting(async (page) => {
    await page.locator(`a[data-row][href="/pilots/${pilot}/decide"]`).click();
    await page.getByTestId('decide').waitFor();
    await approve(page).waitFor();
    expect(await approve(page).isDisabled()).toBe(true);
    await page.getByText('Còn phải xem:').waitFor();
    await camera(page, 'to-see');
    await read(page);
    await page.getByText('Đã xem hồ sơ, phiếu thẩm tra').waitFor();
    expect(await approve(page).isDisabled()).toBe(false);
    await camera(page, 'seen');
    await approve(page).click();
    await page.waitForURL('**/tasks');
    await page.getByText('Đã quyết định').waitFor();
    expect(await stageOf(pilot)).toBe('APPROVED_PILOT');
  });
});

it('shows what would be signed as a document before, and what was signed among the documents after', async () => {
  const pilot = await waiting();
  await visiting(async (page) => {
    const isPdf = async (of: string): Promise<boolean> => {
      const link = page.locator(`a[data-paper="${of}"]`);
      await link.waitFor();
      const answered = await page.request.get(
        house.url + ((await link.getAttribute('href')) ?? ''),
      );
      return answered.headers()['content-type'] === 'application/pdf';
    };
    await page.goto(`${house.url}/pilots/${pilot}/decide`);
    expect([await isPdf('pilot'), await isPdf('full')]).toEqual([true, true]);
    await camera(page, 'draft-paper');
    await read(page);
    await approve(page).click();
    await page.waitForURL('**/tasks');
    await page.goto(`${house.url}/pilots/${pilot}?tab=documents`);
    expect(await isPdf('issued')).toBe(true);
    await camera(page, 'issued-paper');
  });
});

it('by the keyboard, led from paper to paper by what is still to be seen', async () => {
  const pilot = await waiting();
  await visiting(
    async (page) => {
      await page.goto(`${house.url}/pilots/${pilot}/decide`);
      await approve(page).waitFor();
      for (const part of ['Hồ sơ', 'Phiếu thẩm tra', 'Ý kiến cấp ủy']) {
        const link = page.getByRole('status').getByRole('button', { name: part, exact: true });
        if ((await link.count()) === 0) continue;
        await link.focus();
        await page.keyboard.press('Enter');
        await link.waitFor({ state: 'detached' });
      }
      expect(await approve(page).isDisabled()).toBe(false);
      await approve(page).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tasks');
      expect(await stageOf(pilot)).toBe('APPROVED_PILOT');
    },
    { width: 900, height: 400 },
  );
});

it('a refusal is open from the beginning, and not without reasons', async () => {
  const pilot = await waiting();
  await visiting(async (page) => {
    await page.goto(`${house.url}/pilots/${pilot}/decide`);
    await page.locator('[data-command="Refuse"]').click();
    const form = page.locator('form');
    await form.getByTestId('send').click();
    await form.getByRole('alert').first().waitFor();
    expect(await stageOf(pilot)).toBe('DECISION_DRAFT');
    await form.locator('[data-path="reasons"] textarea').fill('Chưa đủ nguồn lực trong năm nay.');
    await camera(page, 'refusing', form);
    await form.getByTestId('send').click();
    await page.waitForURL('**/tasks');
    expect(await stageOf(pilot)).toBe('REJECTED');
  });
});

it('somebody else decided meanwhile: told, and nothing is decided twice', async () => {
  const pilot = await waiting();
  await visiting(async (page) => {
    await page.goto(`${house.url}/pilots/${pilot}/decide`);
    await approve(page).waitFor();
    await read(page);
    await page.getByText('Đã xem hồ sơ, phiếu thẩm tra').waitFor();
    await people.does(
      head,
      pilot,
      'Refuse',
      { reasons: 'Chưa đủ nguồn lực.', number: '9/QĐ' },
      { dossier: 1 },
    );
    await approve(page).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByText('hiện không chờ bạn quyết định').waitFor();
    expect(await stageOf(pilot)).toBe('REJECTED');
  });
});

it('whoever stepped back is shown as such, and finds no way to vote', async () => {
  const recused = 'hoa-lac:deputy-2';
  const life = giveOpinion(inReview()).does(recused, 'Recuse', { ground: 'text:brother' });
  const pilot = await approved(people, life);
  const wide = { width: 1280, height: 900 };
  await visiting(
    async (page) => {
      expect(await page.getByTestId('task-castVote').count()).toBe(0);
      await page.goto(`${house.url}/pilots/${pilot}?tab=ballot`);
      await page.getByText('xin rút').waitFor();
      expect(await page.locator('[data-command="CastVote"]').count()).toBe(0);
      await camera(page, 'recused');
    },
    wide,
    'vi',
    recused,
  );
});

it.each(languages)('keeps nobody out, on a phone neither, in %s', async (language) => {
  const pilot = await waiting();
  await visiting(
    async (page) => {
      await page.goto(`${house.url}/pilots/${pilot}/decide`);
      await approve(page).waitFor();
      await page.waitForLoadState('networkidle');
      await camera(page, `phone-${language}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
    { width: 360, height: 740 },
    language,
  );
});
