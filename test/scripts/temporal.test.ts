/** test: which Temporal program set-up takes, and which it refuses. Nothing is fetched here. */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith, inNode } from './in-node';

let folder = '';
beforeEach(async () => {
  folder = await folderWith({ 'bin/keep': '', 'cache/bin/keep': '', 'mine/keep': '' });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that says which version of the server it carries. */
function program(path: string, server: string): string {
  const file = join(folder, path);
  const words = `temporal version 1.9.1 (Server ${server}, UI 2.54.1)`;
  writeFileSync(file, `#!/bin/sh\necho "${words}"\n`);
  chmodSync(file, 0o755);
  return file;
}

interface Outcome {
  readonly done: string | null;
  readonly path: string;
  readonly refused?: string;
}

function provide(extra: NodeJS.ProcessEnv = {}): Outcome {
  const env = {
    PILOTAGE_CACHE: join(folder, 'cache'),
    TEMPORAL_CLI_PATH: '',
    PATH: [join(folder, 'bin'), dirname(process.execPath), '/bin'].join(':'),
    ...extra,
  };
  return inNode(
    'set-up/temporal.mjs',
    `try {
       const done = await script.provideTemporal('temporal', { note: () => undefined });
       answer({ done: done ?? null, path: script.temporalPrograms().temporal.path });
     } catch (error) { answer({ refused: error.message }); }`,
    env,
  ) as Outcome;
}

test('the explicit path comes before PATH, and PATH before the cache', () => {
  const cached = program('cache/bin/temporal', '1.32.0');
  expect(provide().path).toBe(cached);
  const onPath = program('bin/temporal', '1.32.0');
  expect(provide().path).toBe(onPath);
  const mine = program('mine/temporal', '1.33.1');
  expect(provide({ TEMPORAL_CLI_PATH: mine }).path).toBe(mine);
});

test('what was found once is not asked again', () => {
  program('bin/temporal', '1.32.0');
  expect(provide().done).toMatch(/^PATH: temporal version 1\.9\.1/);
  expect(provide().done).toBeNull();
});

test('a server that is too old is passed over, and refused when it was named', () => {
  const old = program('bin/temporal', '1.30.4');
  const cached = program('cache/bin/temporal', '1.32.0');
  expect(provide().path).toBe(cached);
  expect(provide({ TEMPORAL_CLI_PATH: old }).refused).toBe(
    `TEMPORAL_CLI_PATH: ${old} carries Temporal server 1.30, older than 1.31`,
  );
});

test('an explicit path without a file is refused in one sentence', () => {
  const nowhere = join(folder, 'nowhere');
  expect(provide({ TEMPORAL_CLI_PATH: nowhere }).refused).toBe(
    `TEMPORAL_CLI_PATH: no file ${nowhere}`,
  );
});
