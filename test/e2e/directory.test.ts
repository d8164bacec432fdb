/** test: in a real browser an administrator looks at a file, mends it and takes it over, fills a vacant post, makes a key, and reads the journal; somebody declares an interest. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { glossaries } from '../../domain/glossary.generated';
import { vi } from '../../web/src/words/vi';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { launchBrowser } from '../support/browser';
import { barriers } from './support/access';
import { cameraFor } from './support/camera';

jest.setTimeout(120_000);

const camera = cameraFor('directory');
const words = vi.directory;
const wordOf = (act: string): string => glossaries.directory.commands[act]?.vi ?? '';
let house: House;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder: join(__dirname, '..', '..', 'web', 'dist') } });
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'pilotage-files-'));
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await rm(folder, { recursive: true });
});

async function enterAs(post: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(house.url);
  await page.locator(`[data-post="${post}"]`).click();
  await page.getByRole('heading', { level: 1, name: vi.tasks.title }).waitFor();
  return page;
}

async function chosen(page: Page, part: string, text: string): Promise<void> {
  const file = join(folder, `${part}.csv`);
  await writeFile(file, text);
  await page.getByLabel(words.part).selectOption(part);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: words.look }).click();
}

it('a file is looked at, mended, and taken over; the vacant post that it brings is filled', async () => {
  const page = await enterAs('government:directoryAdmin');
  await page.getByRole('link', { name: vi.nav.directory }).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await chosen(
    page,
    'units',
    'Mã đơn vị,Tên đơn vị,Mã cấp trên,Cấp\nxa-ham-rong,UBND xã Hàm Rồng,nowhere,xã\n',
  );
  const fault = page.getByRole('alert').getByRole('row').last();
  await fault.getByText('Không có đơn vị nowhere').waitFor();
  expect(await fault.getByRole('cell').first().innerText()).toBe('2');
  await camera(page, 'fault', fault);
  await chosen(
    page,
    'units',
    'Mã đơn vị,Tên đơn vị,Mã cấp trên,Cấp\nxa-ham-rong,UBND xã Hàm Rồng,an-binh,xã\n',
  );
  await page.getByRole('button', { name: words.take }).click();
  await page.getByRole('status').getByText(words.taken).waitFor();
  await chosen(page, 'posts', 'Mã đơn vị,Loại chức danh\nxa-ham-rong,Văn thư\n');
  await page.getByRole('button', { name: words.take }).click();

  const vacancies = page.getByRole('region', { name: /^Chức danh đang trống/ });
  const vacant = vacancies.getByRole('listitem').filter({ hasText: 'Hàm Rồng' });
  await vacant.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Người' }).fill('lan');
  await page.locator('[role=option]:visible').first().click();
  await dialog.getByLabel(/^Từ ngày/).fill('2026-03-03');
  await dialog.getByRole('radio', { name: 'Chính thức' }).check();
  await dialog.getByLabel(/^Số quyết định/).fill('21/QĐ-UBND');
  await camera(page, 'appoint');
  await dialog.getByRole('button', { name: wordOf('Appoint') }).click();
  await dialog.waitFor({ state: 'detached' });
  const journal = page.getByRole('region', { name: words.journal }).first();
  await journal.getByText('Đã bổ nhiệm hoặc giao quyền.').first().waitFor();
  await camera(page, 'journal', journal);
});

it('a key is shown once, and revoked', async () => {
  const page = await enterAs('government:directoryAdmin');
  await page.goto(`${house.url}/directory`);
  const part = page.getByRole('region', { name: words.keys });
  await part.getByLabel(words.keyName).fill('Bảng theo dõi');
  await part.getByRole('combobox', { name: words.keyPerson }).fill('lan');
  await page.locator('[role=option]:visible').first().click();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await part.getByLabel(words.keyLastDay).fill(tomorrow);
  await part.getByLabel(words.scopes.tasksRead).check();
  await part.getByRole('button', { name: words.makeKey }).click();
  const token = await part.getByLabel(words.token, { exact: true }).inputValue();
  const ask = () =>
    house.anybody().ask('GET', '/api/tasks', { headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).status).toBe(200);
  expect(await barriers(page)).toEqual([]);
  await part.getByRole('button', { name: `${words.revoke}: Bảng theo dõi` }).click();
  await part.getByText(words.revoked).waitFor();
  expect((await ask()).status).toBe(401);
});

it('somebody declares an interest and withdraws it; nobody else finds the page of administrators', async () => {
  const page = await enterAs('hoa-lac:clerk');
  await page.goto(`${house.url}/settings`);
  const part = page.getByRole('region', { name: vi.interests.title });
  await part.getByRole('button', { name: wordOf('DeclareInterest') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Tổ chức khác' }).check();
  await dialog.getByLabel(/^Tên/).fill('Công ty Sao Mai');
  await dialog.getByRole('radio', { name: 'Người thân' }).check();
  await camera(page, 'interest');
  await dialog.getByRole('button', { name: wordOf('DeclareInterest') }).click();
  await part.getByText('Công ty Sao Mai').waitFor();
  await part.getByRole('button', { name: /Công ty Sao Mai$/ }).click();
  await part.getByText('Công ty Sao Mai').waitFor({ state: 'detached' });
  await page.goto(`${house.url}/directory`);
  await page.getByText(vi.problem.notFound).waitFor();
});
