/** `pilotage verify` and `pilotage rebuild`: on a configured database, on the data folder, and beside a running program. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../../adapters/embedded/data-folder';
import { startPostgres } from '../../adapters/embedded/postgres';
import { runningPostgresUrl } from '../../adapters/embedded/running-postgres';
import { rebuild } from '../../cli/commands/rebuild';
import { verify } from '../../cli/commands/verify';
import type { CliCommand } from '../../cli/command';
import { Bench } from '../activities/support/bench';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

/** Runs a command and answers its exit code and what it said. */
async function say(
  command: CliCommand,
  ...args: readonly string[]
): Promise<{ code: number; words: string }> {
  const words: string[] = [];
  const record = (line: unknown): void => {
    words.push(String(line));
  };
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(record),
    jest.spyOn(console, 'error').mockImplementation(record),
  ];
  try {
    return { code: await command.run(args), words: words.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('on a configured database', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
    await bench.desk('c-1').submit();
    await bench.desk('c-2').submit();
  });
  beforeEach(() => {
    process.env['DATABASE_URL'] = bench.url;
  });
  afterAll(() => bench.close());

  it('an untouched ledger verifies', async () => {
    expect(await say(verify)).toEqual({
      code: 0,
      words: '2 pilots, 2 entries: all as they were written',
    });
    expect(await say(verify, 'c-1', '--json')).toEqual({
      code: 0,
      words: '{"pilots":1,"entries":1,"faults":[]}',
    });
  });

  it('a pilot that there is not is told', async () => {
    expect(await say(verify, 'c-9')).toEqual({ code: 1, words: 'There is no pilot c-9.' });
    expect((await say(verify, 'c-1', '--tenant', 'other')).code).toBe(1);
  });

  it('an equal read model is left alone', async () => {
    expect(await say(rebuild, '--check')).toEqual({ code: 0, words: '2 pilots, 2 entries: equal' });
  });

  it('a read model that differs is told by --check, and made again without it', async () => {
    await bench.pool.query(`DELETE FROM pilotage.tasks WHERE pilot = 'c-1'`);
    expect(await say(rebuild, '--check', '--json')).toEqual({
      code: 1,
      words:
        '{"pilots":2,"entries":2,"different":[{"tenant":"practice","pilot":"c-1","in":["tasks"]}]}',
    });
    expect((await say(rebuild)).code).toBe(0);
    expect((await say(rebuild, '--check')).code).toBe(0);
  });

  it('a changed ledger is told entry by entry', async () => {
    await bench.tamper(
      'ALTER TABLE pilotage.ledger DISABLE TRIGGER ledger_append_only',
      `UPDATE pilotage.ledger SET actor = 'p-001' WHERE pilot = 'c-2'`,
    );
    const { code, words } = await say(verify);
    expect(code).toBe(1);
    expect(words).toContain('practice/c-2 entry 1: COLUMN');
  });

  it.each([['--jsom'], ['one', 'two']])('wrong questions are told: %s', async (...args) => {
    expect((await say(verify, ...args)).code).toBe(2);
    expect((await say(rebuild, ...args)).code).toBe(2);
  });
});

describe('on a data folder', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pilotage-cli-'));
  beforeEach(() => {
    delete process.env['DATABASE_URL'];
    process.env['PILOTAGE_DATA'] = dataFolder;
  });
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  it('nothing running: its database is started for the while and stopped again', async () => {
    expect(await say(verify)).toEqual({
      code: 0,
      words: '0 pilots, 0 entries: all as they were written',
    });
    expect(runningPostgresUrl(join(dataFolder, 'postgres'))).toBeNull();
  }, 60_000);

  it('beside a running program: its database is used and left running', async () => {
    const lock = openDataFolder(dataFolder);
    const folder = join(dataFolder, 'postgres');
    const postgres = await startPostgres({ folder, logFile: join(dataFolder, 'postgres.log') });
    expect(runningPostgresUrl(folder)).toBe(postgres.url);
    expect((await say(rebuild, '--check')).code).toBe(0);
    expect(postgres.process.hasExited()).toBe(false);
    await postgres.stop();
    lock.release();
  }, 60_000);
});
