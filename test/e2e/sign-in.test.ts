/** test: the door of an office: through a real identity provider in a real browser, refused there, unknown here, and out of both. */
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createProvider } from '../../adapters/oidc/provider';
import type { IdentityProvider } from '../../api/ports/identity';
import { languages } from '../../domain/words';
import { holderOf, openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { launchBrowser } from '../support/browser';
import { startProvider } from '../support/oidc/start';
import type { RunningProvider } from '../support/oidc/start';
import { cameraFor } from './support/camera';

jest.setTimeout(120_000);
const camera = cameraFor('sign-in');
const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const head = holderOf('hoa-lac:head');
let house: House;
let running: RunningProvider;
let provider: IdentityProvider;
let browser: Browser;

beforeAll(async () => {
  house = await openHouse({
    settings: { mode: 'oidc', personClaim: 'employee_number', webFolder },
    ports: (ports) => ({
      ...ports,
      provider: {
        begin: (...asked) => provider.begin(...asked),
        redeem: (...asked) => provider.redeem(...asked),
        leave: (...asked) => provider.leave(...asked),
      },
    }),
  });
  const redirectUri = `${house.url}/api/sign-in/callback`;
  running = await startProvider(redirectUri, `${house.url}/`);
  provider = createProvider({
    ...{ issuer: running.issuer, clientId: 'pilotage', clientSecret: 'a secret of the test' },
    ...{ scope: 'openid profile', redirectUri, afterLeaving: `${house.url}/` },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await running?.stop();
});

async function visiting<T>(work: (page: Page) => Promise<T>, locale = 'vi'): Promise<T> {
  const context = await browser.newContext({ locale, viewport: { width: 360, height: 740 } });
  await context.addInitScript((chosen) => localStorage.setItem('language', chosen), locale);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function throughProvider(page: Page, account: string): Promise<void> {
  await page.getByRole('link', { name: /Đăng nhập bằng tài khoản/ }).click();
  await page.locator('input[name=login]').fill(account);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: /continue/i }).click();
}

it('leads to where one wanted to go, and out of both again', () =>
  visiting(async (page) => {
    await page.goto(`${house.url}/settings`);
    await camera(page, 'door');
    await throughProvider(page, head);
    await page.getByRole('heading', { name: 'Cài đặt của tôi' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');
    await page.getByText('· trình duyệt này').waitFor();
    await page.getByRole('button', { name: 'Đăng xuất ở mọi nơi' }).click();
    await page.getByRole('button', { name: /yes/i }).click();
    await page.getByRole('link', { name: /Đăng nhập bằng tài khoản/ }).waitFor();
    expect(page.url()).toBe(`${house.url}/`);
  }));

it('tells whoever the directory does not know what to do, with a reference', () =>
  visiting(async (page) => {
    await page.goto(house.url);
    await throughProvider(page, 'khach');
    await page.getByText('danh bạ chưa biết bạn là ai').waitFor();
    expect(await page.locator('code').innerText()).toMatch(/^[0-9a-f]{12}$/);
    await camera(page, 'unknown');
  }));

it.each(languages)('keeps nobody out in %s', (language) =>
  visiting(async (page) => {
    await page.goto(`${house.url}/sign-in?problem=PROVIDER_AWAY`);
    await page.getByRole('alert').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  }, language),
);
