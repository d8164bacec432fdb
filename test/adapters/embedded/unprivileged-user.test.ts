/** test: where root's PostgreSQL may go, and where it goes instead. */
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isReachable, ownFolder, readableCopy } from '../../../adapters/embedded/unprivileged-user';
import { newFolder } from './holders';

const stranger = { uid: 54_321, gid: 54_321 };
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is reachable when every folder above it lets the user through', () => {
  const inner = join(folder, 'closed', 'inner');
  mkdirSync(inner, { recursive: true });
  expect(isReachable(inner, stranger)).toBe(true);
  chmodSync(join(folder, 'closed'), 0o700);
  expect(isReachable(inner, stranger)).toBe(false);
  expect(isReachable(inner, { uid: process.getuid?.() ?? 0, gid: 54_321 })).toBe(true);
  expect(isReachable(inner, { uid: 54_321, gid: process.getgid?.() ?? 0 })).toBe(false);
});

test('a folder that does not exist yet is judged by those above it', () => {
  expect(isReachable(join(folder, 'later', 'still-later'), stranger)).toBe(true);
});

test('an ordinary user gets the folder that was wanted, and programs as they lie', () => {
  const wanted = join(folder, 'mine', 'postgres');
  expect(ownFolder(wanted, undefined)).toBe(wanted);
  expect(existsSync(wanted)).toBe(true);
  expect(readableCopy('/nowhere', undefined)).toBe('/nowhere');
});
