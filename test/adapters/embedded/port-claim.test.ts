/** Programs that start in the same moment do not take one port for each other's; one that is gone holds none. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../../adapters/embedded/free-port';
import { claimPort } from '../../../adapters/embedded/port-claim';

const run = promisify(execFile);
const file = (port: number): string => join(tmpdir(), 'pilotage-ports', String(port));
let port: number;

beforeEach(async () => {
  port = await freePort();
});
afterEach(() => rmSync(file(port), { force: true }));

it('is this program’s once it has claimed it, however often it asks', async () => {
  expect([claimPort(port), claimPort(port)]).toEqual([true, true]);
  expect(readFileSync(file(port), 'utf8')).toBe(String(process.pid));
  expect(await freePort(port)).toBe(port);
});

it('is another’s while that one lives: any other port is taken instead', async () => {
  expect(claimPort(port)).toBe(true);
  writeFileSync(file(port), String(process.ppid));
  expect(claimPort(port)).toBe(false);
  expect(await freePort(port)).not.toBe(port);
  expect(readFileSync(file(port), 'utf8')).toBe(String(process.ppid));
});

it('is nobody’s when the program that claimed it is gone', async () => {
  const { stdout } = await run(process.execPath, ['-p', 'process.pid']);
  expect(claimPort(port)).toBe(true);
  writeFileSync(file(port), stdout.trim());
  expect(claimPort(port)).toBe(true);
  expect(readFileSync(file(port), 'utf8')).toBe(String(process.pid));
});

it('is not taken where the claim cannot be read', () => {
  expect(claimPort(port)).toBe(true);
  writeFileSync(file(port), 'somebody');
  expect(claimPort(port)).toBe(false);
  expect(existsSync(file(port))).toBe(true);
});
