/** `pilotage what-if`: what a file would do to the open pilots, and what is wrong with it, line by line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whatIf } from '../../cli/commands/what-if';
import { daysOff, packWith } from '../domain/support/drafts';
import { Bench } from '../activities/support/bench';

const folder = mkdtempSync(join(tmpdir(), 'pilotage-what-if-'));
const before = { ...process.env };
let bench: Bench;

beforeAll(async () => {
  bench = await Bench.open();
  await bench.desk('w-1').submit();
  process.env['DATABASE_URL'] = bench.url;
});
afterAll(async () => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
  await bench.close();
});

const file = (name: string, law: object): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(law, null, 2));
  return path;
};

async function say(...args: readonly string[]): Promise<{ code: number; words: string }> {
  const words: string[] = [];
  const record = (line: unknown): void => {
    words.push(String(line));
  };
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(record),
    jest.spyOn(console, 'error').mockImplementation(record),
  ];
  try {
    return { code: await whatIf.run(args), words: words.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

it('a pack: the rules that changed and every due date that moves, with its desk', async () => {
  const { code, words } = await say('--pack', file('pack.json', packWith({ registration: 4 })));
  expect(code).toBe(0);
  expect(words).toMatch(/^rule {6}registration: 1 -> 4/m);
  expect(words).toMatch(/^deadline {2}w-1 .* -> .*\(hoa-lac:clerk\)$/m);
  expect(words).toContain('1 open pilots, 1 under this law: 1 due dates move, 0 quorums');
});

it('a calendar, as JSON', async () => {
  const { code, words } = await say(
    '--calendar',
    file('days.json', daysOff('2026-05-04')),
    '--json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(words)).toMatchObject({
    changes: { days: [{ date: '2026-05-04', becomes: 'off' }] },
    pilots: 1,
    concerned: 1,
  });
});

it('nothing is written', async () => {
  const { rows } = await bench.pool.query('SELECT 1 FROM pilotage.law_drafts');
  expect(rows).toEqual([]);
});

it('a file that is wrong is told with its lines', async () => {
  const pack = packWith({ registration: -1 });
  const path = file('wrong.json', pack);
  const text = JSON.stringify(pack, null, 2);
  const line = text.slice(0, text.indexOf('"value": -1')).split('\n').length;
  expect(await say('--pack', path)).toEqual({
    code: 1,
    words: `${path}:${line}: /rules/registration/value must not be negative`,
  });
});

it('a file that is not there is told', async () => {
  await expect(say('--pack', join(folder, 'none.json'))).rejects.toThrow('There is no file');
});

it.each([[], ['--pack', 'a', '--calendar', 'b'], ['--moon', 'x'], ['--pack', 'a', 'more']])(
  'wrong questions are told: %s',
  async (...args) => {
    expect((await say(...args)).code).toBe(2);
  },
);
