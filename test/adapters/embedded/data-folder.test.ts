/** test: one program in a data folder at a time, whatever became of the one before. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderInUse, holderOf, openDataFolder } from '../../../adapters/embedded/data-folder';
import { newFolder } from './holders';

const folder = newFolder();
const lock = join(folder, 'lock.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = join(__dirname, '../../../build/js/adapters/embedded/data-folder.js');
const program = `
  const folder = require(${JSON.stringify(built)}).openDataFolder(${JSON.stringify(folder)});
  process.stdout.write(folder.bootId); setInterval(() => 0, 60000);`;

test('a second start is refused in one sentence that says what to do', () => {
  const data = openDataFolder(folder);
  expect(() => openDataFolder(folder)).toThrow(DataFolderInUse);
  expect(() => openDataFolder(folder)).toThrow(/already running on .*PILOTAGE_DATA\.$/);
  expect(holderOf(folder)).toBe(data.bootId);
  data.release();
  expect(holderOf(folder)).toBeUndefined();
});

test('another process holds it until it is killed; then the lock is stale and taken over', async () => {
  const holder = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [bootId] = (await once(holder.stdout, 'data')) as [Buffer];
  expect(holderOf(folder)).toBe(bootId.toString());
  expect(() => openDataFolder(folder)).toThrow(DataFolderInUse);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const data = openDataFolder(folder);
  expect(data.bootId).not.toBe(bootId.toString());
  data.release();
});

test("a lock with the number of a process that is somebody else's by now is stale", () => {
  writeFileSync(lock, JSON.stringify({ pid: process.pid, startOfPid: 'earlier', bootId: 'old' }));
  const data = openDataFolder(folder);
  expect(data.bootId).not.toBe('old');
  data.release();
});

test('a lock that cannot be read is stale, and a release never removes the lock of another', () => {
  writeFileSync(lock, '');
  const data = openDataFolder(folder);
  writeFileSync(lock, JSON.stringify({ pid: 1, startOfPid: '', bootId: 'another' }));
  data.release();
  expect(readFileSync(lock, 'utf8')).toContain('another');
});
