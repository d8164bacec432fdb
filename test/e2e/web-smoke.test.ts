/**
 * test: the screens in a real Chromium on the real api and a real database: sign in, propose, find the task, act on it,
 * be refused nothing by axe on the way, in three languages and by keyboard alone. Acts go straight to the record.
 */
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { launchBrowser } from '../support/browser';
import { cameraFor } from './support/camera';

jest.setTimeout(120_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const camera = cameraFor('lines');

let house: House;
let browser: Browser;
let page: Page;
let pilot = '';
const mishaps: string[] = [];

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder } });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  page.on('pageerror', (error) => mishaps.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Each child|Invalid/.test(message.text()))
      mishaps.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const become = async (post: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(house.url);
  await page.locator(`[data-post="${post}"]`).click();
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
};

async function accessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

/** What the api would answer; the sentence is ours to recognise. */
const problem = (status: number, code: string) => {
  const words = { vi: 'Hồ sơ đã đổi.', en: 'It changed.', fr: 'Il a changé.' };
  const body = {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: words.vi,
    words,
    params: {},
    requestId: 'r',
  };
  return { status, contentType: 'application/problem+json', body: JSON.stringify(body) };
};

/** Ids of the acts that the page sends from now on. */
function idsOfCommands(): string[] {
  const ids: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/commands'))
      ids.push((request.postDataJSON() as { id: string }).id);
  });
  return ids;
}

async function openForm(command: string): Promise<void> {
  await page.goto(`${house.url}/pilots/${pilot}`);
  const offer = page.locator(`[data-command=${command}]`);
  await offer.waitFor({ state: 'attached' });
  if (!(await offer.isVisible())) await page.locator('summary', { hasText: 'Việc khác' }).click();
  await offer.click();
  await page.locator('form').waitFor();
}

describe('the screens', () => {
  it('let one choose whom to practise as, found without diacritics', async () => {
    await page.goto(house.url);
    await page.getByRole('heading', { name: 'Chọn người để thực hành' }).waitFor();
    await accessible();
    await page.getByLabel('Tìm theo tên, chức danh hoặc đơn vị').fill('hoa lac van thu');
    await expect(page.locator('[data-post="hoa-lac:clerk"]').count()).resolves.toBe(1);
    await page.locator('[data-post="hoa-lac:head"]').waitFor({ state: 'detached' });
  });

  it('say what comes when nothing waits', async () => {
    await become('hoa-lac:cadre-1');
    await page.getByText('Hiện không có việc nào chờ bạn').waitFor();
    await accessible();
  });

  it('keep a draft while it is written and take it up again', async () => {
    await page.getByRole('link', { name: 'Đề xuất mới' }).first().click();
    await page.getByRole('button', { name: 'Bắt đầu đề xuất' }).click();
    const title = page.getByLabel('Tên đề xuất');
    await title.fill('Trả kết quả hộ tịch tại nhà');
    await page.locator('[data-testid=draft-state][data-at=saved]').waitFor();
    await page.waitForTimeout(1_500);
    await page.reload();
    await title.waitFor();
    expect(await title.inputValue()).toBe('Trả kết quả hộ tịch tại nhà');
    await accessible();
  });

  it('take risks line by line from the keyboard, as a table; on a phone each is a card', async () => {
    const parts = page.getByRole('navigation', { name: 'Các phần của đề xuất' });
    await parts.getByRole('button', { name: 'Rủi ro' }).click();
    const risk = (n: number) => page.getByRole('textbox', { name: `Rủi ro ${n}`, exact: true });
    await page.getByRole('button', { name: 'Thêm rủi ro' }).press('Enter');
    await page.keyboard.type('Hồ sơ dồn vào cuối tháng');
    await page.keyboard.press('Enter');
    await page.keyboard.type(
      'Người dân chưa quen nộp trực tuyến, phải đến bộ phận một cửa nhiều lần',
    );
    await expect(risk(2).inputValue()).resolves.toMatch(/^Người dân/);
    const table = page.getByRole('table', { name: 'Rủi ro' });
    await expect(table.getByRole('columnheader').allInnerTexts()).resolves.toEqual([
      ...['STT', 'Nội dung', 'Bỏ'],
    ]);
    await accessible();
    await camera(page, 'table');
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 740 });
    await camera(page, 'cards', risk(2));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    await accessible();
    await page.setViewportSize(wide ?? { width: 1280, height: 900 });
    await table.getByRole('button', { name: /^Bỏ mục 1/ }).press('Enter');
    await expect(risk(1).inputValue()).resolves.toMatch(/^Người dân/);
    await expect(risk(1).evaluate((input) => input === document.activeElement)).resolves.toBe(true);
  });

  it('send a proposal only when it is whole', async () => {
    const parts = page.getByRole('navigation', { name: 'Các phần của đề xuất' });
    await parts.getByRole('button', { name: 'Trình đề xuất' }).click();
    const submit = page.locator('main section').getByRole('button', { name: 'Trình đề xuất' });
    await expect(submit.isDisabled()).resolves.toBe(true);
    await accessible();
    await page.getByRole('button', { name: 'Điền nội dung ví dụ' }).click();
    await submit.click();
    await page.waitForURL(/\/pilots\//);
    pilot = page.url().split('/').pop() ?? '';
    await page.locator('[data-stage=SUBMITTED]').waitFor();
    await accessible();
  });

  it('let one sit down in practice at the desk where the work lies', async () => {
    await page.locator('[data-plays="hoa-lac:clerk"]').click();
    await page.locator('[data-command=Register]').waitFor();
    expect(page.url()).toContain(pilot);
    await expect(page.locator('[data-plays="hoa-lac:clerk"]').count()).resolves.toBe(0);
    await accessible();
  });

  it('bring the task to whoever must act, who does it by keyboard alone', async () => {
    await become('hoa-lac:clerk');
    await page.getByRole('link', { name: 'Vào sổ hoặc chuyển đúng nơi nhận' }).waitFor();
    await accessible();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const act = page.locator('[data-command=Register]');
    await act.waitFor();
    await act.focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Vào sổ' });
    await form.waitFor();
    await form.getByTestId('send').press('Enter');
    await form.getByRole('alert').waitFor();
    await accessible();
    await form.getByLabel('Số đến').fill('125/2026');
    await form.getByRole('textbox', { name: 'Tên sổ', exact: true }).fill('Sổ văn bản đến');
    await page.keyboard.press('Enter');
    await page.locator('[data-stage=INTAKE]').waitFor();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Số 125/2026').first().waitFor();
  });

  it('send again under the same id what nobody can tell the end of', async () => {
    const ids = idsOfCommands();
    await become('hoa-lac:secretary');
    await page.route('**/commands', (route) => route.fulfill(problem(503, 'UNKNOWN')), {
      times: 1,
    });
    await openForm('RequestPartyOpinion');
    await page.getByTestId('send').click();
    await page.getByRole('button', { name: 'Gửi lại cùng mã lệnh' }).click();
    await page.locator('form').waitFor({ state: 'detached' });
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('mint a new id after a refusal, and keep what was written', async () => {
    const ids = idsOfCommands();
    await become('hoa-lac:legal-1');
    await page.route('**/commands', (route) => route.fulfill(problem(409, 'STALE')), { times: 1 });
    await openForm('SignLegalitySheet');
    await page.getByRole('button', { name: 'Điền nội dung ví dụ' }).click();
    await page.getByTestId('send').click();
    await page.getByRole('alert').getByText('Hồ sơ đã đổi').waitFor();
    await accessible();
    await page.getByTestId('send').click();
    await page.locator('form').waitFor({ state: 'detached' });
    expect(new Set(ids).size).toBe(2);
  });

  it('follow what was accepted and is not answered yet', async () => {
    await become('hoa-lac:legal-2');
    await page.route(
      '**/commands',
      async (route) => {
        await route.fetch();
        const { id } = route.request().postDataJSON() as { id: string };
        const body = { outcome: 'underway', commandId: id, revision: null, view: null };
        await route.fulfill({
          status: 202,
          contentType: 'application/json',
          body: JSON.stringify(body),
        });
      },
      { times: 1 },
    );
    await openForm('SignLegalitySheet');
    await page.getByRole('button', { name: 'Điền nội dung ví dụ' }).click();
    await page.getByTestId('send').click();
    await page.getByText('Lệnh đã được nhận').waitFor();
    await page.locator('form').waitFor({ state: 'detached' });
    await page.getByText('Phiếu thẩm tra tính hợp pháp số 2').waitFor();
  });

  it('take a paper with the act that attaches it', async () => {
    await page.goto(`${house.url}/pilots/${pilot}?tab=documents`);
    await page.getByRole('tab', { name: /Tài liệu/ }).waitFor();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /tài liệu/i })
      .click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'to-trinh.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Tờ trình'),
    });
    await page.getByText('Đã lưu “to-trinh.txt”').waitFor();
    await accessible();
  });

  it.each([
    ['en', 'Who must act, and by when'],
    ['fr', 'Qui doit agir, et pour quand'],
  ])('speak %s, and remember it', async (language, heading) => {
    await page.goto(`${house.url}/pilots/${pilot}`);
    await page.locator('header select').selectOption(language);
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await accessible();
  });

  it('fit a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of ['/tasks', '/pilots', `/pilots/${pilot}`, '/notices', '/proposals']) {
      await page.goto(house.url + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
      await accessible();
    }
  });

  it('had no mishap on the way', () => {
    expect(mishaps).toEqual([]);
  });
});
