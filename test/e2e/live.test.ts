/**
 * test: live screens in a real Chromium: what others do appears without a reload, is said politely, and moves nothing under
 * the hands of somebody who writes; tabs of one browser share one stream; a screen that hears nothing says so and asks.
 */
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Asker } from '../api/support/asker';
import { openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { act, submitted } from '../api/support/proposal';
import { launchBrowser } from '../support/browser';
import { vi } from '../../web/src/words/vi';
import { cameraFor } from './support/camera';

jest.setTimeout(120_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const camera = cameraFor('live');

let house: House;
let browser: Browser;
let proposer: Asker;

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder }, live: {} });
  proposer = await house.as('hoa-lac:cadre-1');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function contextOf(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  context.setDefaultTimeout(20_000);
  return context;
}

async function enter(page: Page, post: string): Promise<void> {
  await page.goto(house.url);
  await page.locator(`[data-post="${post}"]`).click();
  await page.getByRole('heading', { level: 1, name: vi.tasks.title }).waitFor();
}

/** A page that is live: it has heard the greeting. */
async function liveAs(context: BrowserContext, post: string): Promise<Page> {
  const page = await context.newPage();
  const stream = page.waitForResponse((answer) => answer.url().includes('/api/live'));
  await enter(page, post);
  await stream;
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  return page;
}

const wasReloaded = (page: Page): Promise<boolean> => page.evaluate(() => !('isSame' in window));
const row = (page: Page, pilot: string) => page.locator(`[data-row][href="/pilots/${pilot}"]`);
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: vi.nav.main }).getByRole('link', { name });

it('a task appears by itself, marked as new and said politely; a done one leaves', async () => {
  const page = await liveAs(await contextOf(), 'hoa-lac:clerk');
  const pilot = await submitted(proposer, { title: 'Đến trong lúc chờ' });
  await row(page, pilot).waitFor();
  await row(page, pilot).getByText(vi.live.fresh).waitFor();
  await page.getByTestId('new-work').getByText('Bạn có 1 việc mới.').waitFor({ state: 'attached' });
  await place(page, vi.nav.notices).getByText(`1 ${vi.notices.unread}`).waitFor();
  await camera(page, 'new-task');
  const clerk = await house.as('hoa-lac:clerk');
  await act(clerk, pilot, 'Register', { number: '1', book: '2026' });
  await row(page, pilot).waitFor({ state: 'detached' });
  expect(await wasReloaded(page)).toBe(false);
  await page.context().close();
});

it('tabs of one browser share one stream, and the next takes over when that tab is closed', async () => {
  const context = await contextOf();
  const streams: Page[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/api/live')) streams.push(request.frame().page());
  });
  const first = await liveAs(context, 'hoa-lac:clerk');
  const second = await context.newPage();
  await second.goto(`${house.url}/tasks`);
  const one = await submitted(proposer);
  for (const page of [first, second]) await row(page, one).waitFor();
  expect(streams.every((page) => page === first)).toBe(true);
  const takingOver = second.waitForResponse((answer) => answer.url().includes('/api/live'));
  await first.close();
  await takingOver;
  await row(second, await submitted(proposer)).waitFor();
  await context.close();
});

it('whoever signs out in one tab is out in all', async () => {
  const context = await contextOf();
  const first = await liveAs(context, 'hoa-lac:clerk');
  const second = await context.newPage();
  await second.goto(`${house.url}/tasks`);
  await second.getByRole('heading', { level: 1, name: vi.tasks.title }).waitFor();
  const [name = ''] = vi.person.menu.split('{{name}}');
  await second.getByRole('button', { name }).click();
  await second.getByRole('menuitem', { name: vi.person.signOut }).click();
  await first.getByRole('heading', { level: 1, name: vi.signIn.title }).waitFor();
  await context.close();
});

it('a page does not move under the hands of a writer: a line says that there is something newer', async () => {
  const pilot = await submitted(proposer, { title: 'Trước khi sửa' });
  const page = await liveAs(await contextOf(), 'hoa-lac:clerk');
  await row(page, pilot).click();
  await page.locator('[data-command="Register"]').first().click();
  const number = page.locator('form').getByRole('textbox').first();
  await number.fill('đang viết dở');
  // The task that the form stands under is done by somebody else: the form has to move, with what is in it.
  await act(await house.as('hoa-lac:clerk'), pilot, 'Register', { number: '7', book: '2026' });
  await page.getByText(vi.live.changed).waitFor();
  expect(await page.getByTestId('pilot').getAttribute('data-revision')).toBe('1');
  await camera(page, 'changed-line');
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: vi.live.show }).click();
  await page.locator('[data-testid="pilot"][data-revision="2"]').waitFor();
  await page.getByText(vi.live.changed).waitFor({ state: 'detached' });
  expect(await number.inputValue()).toBe('đang viết dở');
  await page.getByRole('button', { name: vi.common.cancel }).click();
  await act(proposer, pilot, 'RaiseObstacle', { description: 'y', hinders: 'rules' });
  await page.locator('[data-testid="pilot"][data-revision="3"]').waitFor();
  await page.context().close();
});

it('a screen that hears nothing says so, and asks by itself', async () => {
  const context = await contextOf();
  await context.route('**/api/live*', (route) => route.abort());
  const page = await context.newPage();
  await enter(page, 'hoa-lac:clerk');
  await page.getByText(vi.live.asking).waitFor();
  await camera(page, 'asking');
  await row(page, await submitted(proposer)).waitFor();
  await context.unroute('**/api/live*');
  await page.getByText(vi.live.asking).waitFor({ state: 'detached', timeout: 60_000 });
  await context.close();
});

describe('the notice centre', () => {
  beforeAll(async () => {
    await submitted(proposer, { title: 'Đã có từ trước' });
  });

  const lines = (page: Page) =>
    page.getByRole('list', { name: vi.notices.list }).getByRole('listitem');

  it('counts what is unread, leads to the thing itself, and reads it by that', async () => {
    const page = await liveAs(await contextOf(), 'hoa-lac:head');
    await place(page, vi.nav.notices).click();
    await lines(page).first().waitFor();
    const before = await lines(page).count();
    const pilot = await submitted(proposer, { title: 'Thí điểm mới nhất' });
    await page.locator(`a[href="/pilots/${pilot}#entry-1"]`).waitFor();
    expect(await lines(page).count()).toBe(before + 1);
    await camera(page, 'notices');
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.locator(`a[href="/pilots/${pilot}#entry-1"]`).click();
    await page.locator('#entry-1:focus').waitFor();
    await place(page, vi.nav.notices).click();
    await page.locator(`li[data-read="true"] a[href="/pilots/${pilot}#entry-1"]`).waitFor();
    await page.context().close();
  });

  it('shows the unread, groups by pilot, reads all at once, and fits a phone', async () => {
    const context = await contextOf();
    const page = await liveAs(context, 'hoa-lac:head');
    await page.goto(`${house.url}/notices?unread=only&by=pilot`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.locator('li[data-read="true"]').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await camera(page, 'notices-phone');
    await page.getByRole('button', { name: vi.notices.readAll }).click();
    await page.getByText(vi.notices.noneFound).waitFor();
    expect(await place(page, vi.nav.notices).innerText()).not.toContain(vi.notices.unread);
    await context.close();
  });

  it('alerts outside the window when the person asked for it, with a number and no name', async () => {
    const context = await contextOf();
    // A browser without a screen refuses alerts to everybody: the person's answer is given here.
    await context.addInitScript(() => {
      const alerts: string[] = [];
      let permission: NotificationPermission = 'default';
      window.Notification = class extends Notification {
        static override get permission(): NotificationPermission {
          return permission;
        }
        static override requestPermission(): Promise<NotificationPermission> {
          permission = 'granted';
          return Promise.resolve(permission);
        }
        constructor(title: string, options?: NotificationOptions) {
          super(title, options);
          alerts.push(`${title} ${options?.body ?? ''}`);
        }
      };
      Object.assign(window, { alerts });
      document.hasFocus = () => false;
    });
    const alertsOf = (page: Page) =>
      page.evaluate(() => (window as unknown as { alerts: readonly string[] }).alerts);
    const page = await liveAs(context, 'hoa-lac:clerk');
    const pilot = await submitted(proposer, { title: 'Chưa ai xin báo' });
    await row(page, pilot).waitFor();
    expect(await alertsOf(page)).toEqual([]);
    await place(page, vi.nav.notices).click();
    await page.getByText(vi.notices.outside.title, { exact: true }).click();
    await page.getByRole('button', { name: vi.notices.outside.turnOn }).click();
    await page.getByText(vi.notices.outside.on).waitFor();
    await submitted(proposer, { title: 'Tên không ai được thấy' });
    await page
      .getByTestId('new-work')
      .getByText('Bạn có 1 việc mới.')
      .waitFor({ state: 'attached' });
    await page.waitForFunction(
      () => (window as unknown as { alerts: readonly string[] }).alerts.length > 0,
    );
    expect(await alertsOf(page)).toEqual([`1 việc mới được giao ${vi.notices.outside.body}`]);
    await context.close();
  });
});
