/** The screens: served from their folder, kept by the browser as long as their names say. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from './support/house';
import type { House } from './support/house';

let house: House;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'screens-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pilotage</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'void 0');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, '..', 'screens-secret.txt'), 'secret');
  house = await openHouse({ settings: { webFolder: folder } });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', 'screens-secret.txt'));
});

const page = (path: string, accept = 'text/html') =>
  fetch(house.url + path, { headers: { accept } });

describe('the screens', () => {
  it.each(['/', '/tasks', '/pilots/0199-a', '/pilots/p-1.n1', '/units/an-binh.transport'])(
    'are one page at %s',
    async (path) => {
      const response = await page(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await response.text()).toContain('<title>Pilotage</title>');
    },
  );

  it('are kept for ever where their names change with their content', async () => {
    const response = await page('/assets/app-1a2b.js', '*/*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await page('/favicon.svg', '*/*')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/api/nothing',
    '/assets/none.js',
    '/assets/..%2f..%2fscreens-secret.txt',
    '/..%2fscreens-secret.txt',
    '/.env',
  ])('do not stand in for %s', async (path) => {
    const response = await page(path, '*/*');
    const text = await response.text();
    expect(text).not.toContain('secret');
    if (path.startsWith('/api/') || path.startsWith('/assets/')) expect(response.status).toBe(404);
  });

  it('do not answer programs that want data', async () => {
    const response = await page('/tasks', 'application/json');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });
});
