/** test: the whole system starts, heals, stops in order, and goes on after a kill -9 of everything. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { holderOf } from '../../adapters/embedded/data-folder';
import { isAlive, processesIn, waitUntil } from '../../adapters/embedded/process-table';
import { newFolder } from '../adapters/embedded/holders';

jest.setTimeout(120_000);

const project = join(__dirname, '..', '..');
const home = newFolder();
const data = join(home, 'data');
const notes = join(data, 'notes');
const running = new Set<ChildProcess>();

beforeAll(() => {
  for (const name of ['worker', 'api']) {
    const folder = join(home, 'build', 'js', name);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(__dirname, 'program.cjs'), join(folder, 'main.js'));
  }
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'));
});

afterAll(async () => {
  for (const program of running) program.kill('SIGKILL');
  await waitUntil(() => processesIn(join(data, 'postgres', 'cluster')).length === 0, 10_000);
  rmSync(home, { recursive: true, force: true });
});

interface Started {
  readonly program: ChildProcess;
  said(): string;
  ended(): Promise<number | null>;
}

const main = join(project, 'build/js/cli/main.js');

function launch(command = process.execPath, args = [main, 'start'], extra = {}): Started {
  const program = spawn(command, args, {
    env: { ...process.env, PILOTAGE_HOME: home, PILOTAGE_DATA: data, PORT: '0', ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(program);
  let said = '';
  program.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  program.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(program, 'close').then(([code]) => code as number | null);
  return { program, said: () => said, ended: () => ended };
}

async function launchReady(started = launch()): Promise<Started> {
  const done = (): boolean =>
    started.said().includes('Ctrl-C') || started.program.exitCode !== null;
  await waitUntil(done, 60_000);
  if (!started.said().includes('is ready')) throw new Error(started.said());
  return started;
}

const lines = (): string[] => readFileSync(notes, 'utf8').trim().split('\n');
const events = (): string[] => lines().map((line) => line.split(' ').slice(0, 2).join(' '));
const lastPid = (name: string): number =>
  Number(
    lines()
      .findLast((line) => line.startsWith(`${name} ready`))
      ?.split(' ')[2],
  );

const databaseUrl = (): string => {
  const log = readFileSync(join(data, 'logs', 'api.log'), 'utf8')
    .trim()
    .split('\n');
  return (JSON.parse(log.at(-1) ?? '{}') as { database: string }).database;
};

async function ask(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

test('start, a second start refused, and Ctrl-C: all parts end, api first', async () => {
  const system = await launchReady();
  expect(system.said()).toMatch(/Screens +http:\/\/localhost:\d+/);
  expect(system.said()).toMatch(/Temporal +http:\/\/127\.0\.0\.1:\d+/);
  await ask('CREATE TABLE pilotage.kept (n int)');

  const second = launch();
  expect(await second.ended()).toBe(1);
  expect(second.said()).toMatch(/^Pilotage is already running on .*\.\n$/);

  const since = Date.now();
  system.program.kill('SIGINT');
  expect(await system.ended()).toBe(0);
  expect(Date.now() - since).toBeLessThan(10_000);
  expect(events()).toEqual(['worker ready', 'api ready', 'api term', 'worker term']);
  expect(existsSync(join(data, 'lock.json'))).toBe(false);
});

test('worker, database and Temporal killed one by one: each is started again', async () => {
  const system = await launchReady();
  expect(await ask('SELECT count(*)::int AS n FROM pilotage.kept')).toEqual([{ n: 0 }]);
  process.kill(lastPid('worker'), 'SIGKILL');
  for (const file of ['temporal/temporal.pid', 'postgres/cluster/postmaster.pid']) {
    process.kill(Number.parseInt(readFileSync(join(data, file), 'utf8'), 10), 'SIGKILL');
  }
  for (const part of ['worker', 'temporal', 'postgres']) {
    const healed = new RegExp(`${part} +runs again`);
    expect([part, await waitUntil(() => healed.test(system.said()), 40_000)]).toEqual([part, true]);
  }
  expect(await ask('SELECT count(*)::int AS n FROM pilotage.kept')).toEqual([{ n: 0 }]);
  system.program.kill('SIGTERM');
  expect(await system.ended()).toBe(0);
});

test('kill -9 of the parent: every child ends by itself, and the next start goes on', async () => {
  const system = await launchReady();
  await ask('INSERT INTO pilotage.kept VALUES (1)');
  const pids = [lastPid('worker'), lastPid('api')];
  const bootId = lines().at(-1)?.split(' ')[3];
  system.program.kill('SIGKILL');
  await system.ended();
  expect(await waitUntil(() => !pids.some(isAlive), 10_000)).toBe(true);
  expect(events().slice(-2).sort()).toEqual(['api orphan', 'worker orphan']);

  const again = await launchReady();
  expect(await ask('SELECT n FROM pilotage.kept')).toEqual([{ n: 1 }]);
  expect(lines().at(-1)?.split(' ')[3]).not.toBe(bootId);
  again.program.kill('SIGINT');
  expect(await again.ended()).toBe(0);
});

test('kill -9 of npm alone: the next start finds nobody in its way', async () => {
  const npm = `"${process.execPath}" "${main}" start; exit`; // the shell stays, as npm does
  const first = await launchReady(launch('sh', ['-c', npm], { npm_lifecycle_event: 'start' }));
  first.program.kill('SIGKILL');
  await waitUntil(() => holderOf(data) === undefined, 5_000);
  const again = await launchReady();
  expect(await ask('SELECT n FROM pilotage.kept')).toEqual([{ n: 1 }]);
  again.program.kill('SIGINT');
  expect(await again.ended()).toBe(0);
});

test('a program that does not start: said in one sentence, and everything else ends', async () => {
  writeFileSync(join(home, 'build/js/api/main.js'), "throw new Error('no such thing')");
  const failed = launch();
  expect(await failed.ended()).toBe(1);
  expect(failed.said()).toContain('Error: no such thing');
  expect(failed.said()).toMatch(
    /The api does not start; what it said is above and in .*api\.log\./,
  );
  expect(events().at(-1)).toBe('worker term');
  expect(holderOf(data)).toBeUndefined();
});
