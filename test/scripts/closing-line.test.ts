/** test: the last line of a run says what happened, whatever happened. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, project } from './in-node';

const suites = {
  'passes.test.js': "test('a', () => undefined); test('b', () => undefined);",
  'fails.test.js': "test('c', () => { throw new Error('no'); });",
  'breaks.test.js': "require('./nowhere'); test('d', () => undefined);",
  'skips.test.js': "test.skip('e', () => undefined); test('f', () => undefined);",
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function runSuites(names: (keyof typeof suites)[], tally = '') {
  const reporter = join(project, 'test/support/closing-line.cjs');
  const folder = await folderWith({
    ...Object.fromEntries(names.map((name) => [name, suites[name]])),
    'jest.config.json': JSON.stringify({ reporters: ['default', reporter] }),
  });
  folders.push(folder);
  const file = tally && join(folder, tally);
  const jest = join(project, 'node_modules/jest/bin/jest.js');
  const { status, stdout } = spawnSync(process.execPath, [jest, '--rootDir', folder], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PILOTAGE_TALLY: file },
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1), file };
}

test('all passed', async () => {
  expect(await runSuites(['passes.test.js'])).toMatchObject({
    status: 0,
    last: '2 passed, 0 failed',
  });
});

test('a suite that could not run counts as one failure; skipped tests are told', async () => {
  const everything = Object.keys(suites) as (keyof typeof suites)[];
  const { status, last } = await runSuites(everything);
  expect([status, last]).toEqual([1, '3 passed, 2 failed, 1 skipped']);
});

test('as one of several runs it keeps its numbers for the one who adds them up', async () => {
  const { last, file } = await runSuites(['fails.test.js'], 'tally.json');
  expect(last ?? '').not.toMatch(/passed, \d+ failed$/);
  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
