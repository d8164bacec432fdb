/** test: what a slow line has to carry before the first page is there: compressed, with the master language, no fonts. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(__dirname, '..', '..', 'web', 'dist');
const most = 250 * 1024;

const weight = (path: string): number => gzipSync(readFileSync(join(built, path))).length;

test('the first load is not heavier than promised', () => {
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const named = [...new Set(page.match(/\/assets\/[^"']+/g))];
  const words = readdirSync(join(built, 'assets')).filter((name) => /^vi-.*\.js$/.test(name));
  expect([named.length > 2, words.length]).toEqual([true, 1]);
  const files = [...named, ...words.map((name) => `/assets/${name}`)];
  const total = files.map(weight).reduce((sum, each) => sum + each, 0);
  expect(total).toBeLessThanOrEqual(most);
});
