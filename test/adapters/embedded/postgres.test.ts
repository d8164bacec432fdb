/** test: the embedded PostgreSQL starts from nothing, keeps what was written, and survives any kill. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '../../../adapters/embedded/postgres';
import { startPostgres } from '../../../adapters/embedded/postgres';
import { isAlive, isTaken, waitUntil } from '../../../adapters/embedded/process-table';
import { hold, newFolder } from './holders';

jest.setTimeout(60_000);

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (): Promise<EmbeddedPostgres> =>
  startPostgres({ folder: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') });

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

test('from nothing: a database of version 18 whose owner is no superuser but may act as the app', async () => {
  const postgres = await start();
  const [row] = await ask<Record<string, unknown>>(
    postgres.url,
    `SELECT current_setting('server_version_num')::int / 10000 AS version, rolsuper, rolcreaterole,
            pg_has_role('pilotage_app', 'MEMBER') AS app, current_setting('TimeZone') AS zone
       FROM pg_roles WHERE rolname = current_user`,
  );
  expect(row).toEqual({
    version: 18,
    rolsuper: false,
    rolcreaterole: false,
    app: true,
    zone: 'UTC',
  });
  await ask(postgres.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
  await postgres.stop();
  expect(isAlive(postgres.process.pid)).toBe(false);
});

test('the password of the owner does not open the superuser', async () => {
  const postgres = await start();
  const intruder = new URL(postgres.url);
  intruder.username = 'postgres';
  await expect(ask(intruder.toString(), 'SELECT 1')).rejects.toThrow(/password/);
  await postgres.stop();
});

test('the server ends when its program is killed, and what was committed is there', async () => {
  const held = await hold('postgres', folder);
  await ask(held.url, 'INSERT INTO kept VALUES (2)');
  held.program.kill('SIGKILL');
  expect(await waitUntil(() => !isAlive(held.pid), 15_000)).toBe(true);
  const postgres = await start();
  expect(await ask(postgres.url, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  await postgres.stop();
});

test('the server killed: its program is told, and the next start recovers', async () => {
  const postgres = await start();
  await ask(postgres.url, 'INSERT INTO kept VALUES (3)');
  process.kill(postgres.process.pid, 'SIGKILL');
  expect(await postgres.process.exited).toBe('ended by SIGKILL');
  expect(postgres.process.hasExited()).toBe(true);
  const again = await start();
  expect(await ask(again.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 3 }]);
  await again.stop();
});

test('an orphan whose watchdog was killed too is ended before the next start', async () => {
  const postgres = await start();
  const orphan = postgres.process.pid;
  process.kill(postgres.process.watchdogPid, 'SIGKILL');
  await postgres.process.exited;
  expect(isAlive(orphan)).toBe(true);
  const again = await start();
  expect(isAlive(orphan)).toBe(false);
  expect(await ask(again.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 3 }]);
  await again.stop();
});

test("a postmaster.pid whose number is somebody else's by now holds nothing up", async () => {
  const postgres = await start();
  await postgres.stop();
  const pidFile = join(postgres.folder, 'postmaster.pid');
  writeFileSync(pidFile, `${process.pid}\n${postgres.folder}\n1\n1\n\n\n\n`);
  const again = await start();
  expect(isAlive(process.pid)).toBe(true);
  await again.stop();
});

test('a making of the cluster that was cut short is begun anew', async () => {
  const other = join(folder, 'other');
  const options = { folder: other, logFile: join(folder, 'other.log') };
  const first = await startPostgres(options);
  await first.stop();
  rmSync(first.folder, { recursive: true });
  writeFileSync(`${first.folder}.draft`, 'half');
  const again = await startPostgres(options);
  expect(existsSync(`${first.folder}.draft`)).toBe(false);
  await again.stop();
});

test('a server that cannot start says why', async () => {
  const options = { folder: join(folder, 'other'), logFile: join(folder, 'bad.log') };
  const started = startPostgres({ ...options, settings: { shared_buffers: 'nonsense' } });
  await expect(started).rejects.toThrow(/invalid value for parameter "shared_buffers"/);
});

test('the usual port is taken when it is free and given up when it is not', async () => {
  const options = { logFile: join(folder, 'ports.log'), usualPort: 45_433 };
  const first = await startPostgres({ ...options, folder: join(folder, 'postgres') });
  const second = await startPostgres({ ...options, folder: join(folder, 'other') });
  expect(first.port).toBe(45_433);
  expect(second.port).not.toBe(45_433);
  await Promise.all([first.stop(), second.stop()]);
});

test('the pid of the killed server still taken, by a dead process that nobody has buried: it starts', async () => {
  await (await start()).stop();
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const dead = Number(line.toString());
  expect(await waitUntil(() => !isAlive(dead), 5_000)).toBe(true);
  expect(isTaken(dead)).toBe(true);
  const home = existsSync(join(folder, 'postgres', 'location'))
    ? readFileSync(join(folder, 'postgres', 'location'), 'utf8').trim()
    : join(folder, 'postgres');
  const cluster = join(home, 'cluster');
  writeFileSync(join(cluster, 'postmaster.pid'), `${dead}\n${cluster}\n1\n5432\n\n127.0.0.1\n`, {
    mode: 0o600,
  });
  const postgres = await start();
  expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await postgres.stop();
  parent.kill('SIGKILL');
});
