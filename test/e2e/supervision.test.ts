/** test: a supervisor's Monday morning in a real browser: what is late, this week, the month, and each pilot. */
import AxeBuilder from '@axe-core/playwright';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { advance, running, seenAgain, supervisorPost } from '../api/support/supervised';
import { People } from '../api/support/approved';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { launchBrowser } from '../support/browser';
import { cameraFor } from './support/camera';

jest.setTimeout(180_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const camera = cameraFor('supervision');
const uploadFolder = mkdtempSync(join(tmpdir(), 'pilotage-uploads-'));
const starts = {
  '2026-03-02': 'Trả kết quả hồ sơ một cửa tại nhà cho người cao tuổi',
  '2026-03-05': 'Xe buýt điện mini trong phố cổ',
  '2026-03-06': 'Phân loại rác tại nguồn có thưởng điểm',
  '2026-03-24': 'Chợ đêm không tiền mặt',
  '2026-04-06': 'Đăng ký khai sinh liên thông tại bệnh viện',
};

let house: House;
let people: People;
let browser: Browser;
const pilots: string[] = [];

/** Fifteen days at the beginning, five wished for, and a warning above twelve that was passed once. */
async function measured(pilot: string): Promise<void> {
  const watch = { name: 'Số ngày trả kết quả', unit: 'days', threshold: 12, danger: 'above' };
  await people.does(supervisorPost, pilot, 'DefineIndicator', {
    ...{ ...watch, indicator: 'i-1', everyMonths: 1 },
  });
  const readings = { '2026-03-12': 14, '2026-03-20': 11, '2026-03-30': 8.5, '2026-04-06': 4.5 };
  for (const [readOn, value] of Object.entries(readings))
    await people.does(supervisorPost, pilot, 'RecordReading', {
      ...{ matter: 'watch-1', value, readOn, source: 'Sổ theo dõi' },
    });
}

/** Five pilots; the first is late for its visit, the next ones are due in these days. */
beforeAll(async () => {
  house = await openHouse({ settings: { webFolder, uploadFolder } });
  people = new People(house);
  for (const [day, title] of Object.entries(starts)) {
    await advance(house, `${day}T02:00:00.000Z`).catch(() => undefined);
    pilots.push(await running(people, day, title));
  }
  await advance(house, '2026-04-07T02:00:00.000Z');
  const risk = { surprisesPerYear: 2, reason: 'Nơi đông người' };
  for (const pilot of pilots) await seenAgain(people, pilot);
  await people.does('hoa-lac:head', pilots[0] ?? '', 'AdoptRiskBasedSupervision', risk);
  await measured(pilots[1] ?? '');
  const page = await (
    await people.as(supervisorPost)
  ).get('/api/supervision/visits?from=2026-01-01&to=2027-12-31');
  const [first] = (page.body as { visits: { on: string }[] }).visits;
  await advance(house, `${first?.on ?? ''}T16:00:00.000Z`);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
  rmSync(uploadFolder, { recursive: true, force: true });
});

async function supervisorIn(width: number): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addInitScript(() => window.localStorage.setItem('language', 'vi'));
  const page = await context.newPage();
  await page.goto(house.url);
  await page.locator(`[data-post="${supervisorPost}"]`).click();
  await page.getByRole('link', { name: 'Giám sát', exact: true }).click();
  await page.getByTestId('supervision').waitFor();
  return page;
}

async function faultsIn(page: Page): Promise<readonly string[]> {
  // What axe looks at is the same at every width; the phone is the harder one.
  const isPhone = (page.viewportSize()?.width ?? 0) < 500;
  const { violations } = isPhone
    ? await new AxeBuilder({ page }).withTags(wcag).analyze()
    : { violations: [] };
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join('; ')}`),
    ...(wider > 0 ? [`${wider} pixels wider than the screen`] : []),
  ];
}

test.each([1280, 360])('at %d pixels every view says what is late first', async (width) => {
  const page = await supervisorIn(width);
  const parts = page.locator('section h2');
  await parts.first().waitFor();
  expect(await parts.first().innerText()).toBe('Quá hạn (1)');
  await camera(page, `list-${width}`);
  expect(await faultsIn(page)).toEqual([]);
  for (const view of ['Tuần', 'Tháng', 'Từng thí điểm']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await page.waitForLoadState('networkidle');
    await camera(page, `${view}-${width}`);
    expect(await faultsIn(page)).toEqual([]);
  }
  await page.context().close();
});

test('the month is turned by keys, and a visit opens its pilot', async () => {
  const page = await supervisorIn(1280);
  await page.getByRole('button', { name: 'Tháng', exact: true }).press('Enter');
  const table = page.getByRole('table');
  const late = table.getByRole('link', { name: /^Quá hạn: / });
  await late.waitFor();
  const next = page.getByRole('button', { name: 'Sau', exact: true });
  await next.press('Enter');
  await late.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hôm nay' }).press('Enter');
  await late.press('Enter');
  await page.getByTestId('pilot').waitFor();
  expect(page.url()).toContain(pilots[0]);
  await page.context().close();
});

const scan = {
  name: 'bien-ban.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3 * 1024 * 1024)]),
};

/** Opens the form that attaches a document, and chooses the file in it. */
async function attaching(page: Page): Promise<Locator> {
  await page.goto(`${house.url}/pilots/${pilots[0]}`);
  await page.getByRole('tab', { name: /^Tài liệu/ }).click();
  await page.getByRole('button', { name: 'Đính kèm tài liệu' }).click();
  const form = page.getByRole('form', { name: 'Đính kèm tài liệu' });
  await form.locator('input[type="file"]').setInputFiles(scan);
  return form;
}

test('a large document goes on where the closed page left it, and shows how far it came', async () => {
  const page = await supervisorIn(1280);
  const sent: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') sent.push(Number(request.headers()['upload-offset']));
  });
  // The line breaks after two parts, and stays broken until the page is closed.
  let isBroken = true;
  await page.route('**/api/uploads/*', (route) =>
    isBroken && route.request().method() === 'PATCH' && sent.length > 2
      ? route.abort()
      : route.continue(),
  );
  const broken = page.waitForEvent('requestfailed');
  const half = await attaching(page);
  await half.locator('[role="progressbar"]:not([aria-valuenow="0"])').waitFor();
  await camera(page, 'upload');
  await broken;
  await page.reload();
  isBroken = false;
  sent.length = 0;
  const whole = await attaching(page);
  await whole.getByText('Đã lưu “bien-ban.pdf”.').waitFor();
  expect(sent[0]).toBeGreaterThan(0);
  await page.context().close();
});

test.each([1280, 360])('at %d pixels an indicator is drawn, and told in a table', async (width) => {
  const page = await supervisorIn(width);
  await page.goto(`${house.url}/pilots/${pilots[1]}?tab=measurements`);
  const part = page.getByTestId('measurements');
  await part.locator('svg path[fill="var(--late)"]').first().waitFor({ state: 'attached' });
  const rows = await part.getByRole('row').allInnerTexts();
  expect(rows.slice(1).map((row) => row.split('\t').at(-1)?.trim())).toEqual([
    'đạt mục tiêu',
    'đang tiến hành',
    'đang tiến hành',
    'vượt ngưỡng cảnh báo',
  ]);
  await camera(page, `indicator-${width}`, part);
  expect(await faultsIn(page)).toEqual([]);
  await page.context().close();
});
