/** `pilotage found`: an office begins with one administrator, once, in real time; whatever is asked wrongly is told. */
import { verifyDirectories } from '../../adapters/postgres/directory-verification';
import { createDirectories } from '../../adapters/postgres/directory';
import { createPool } from '../../adapters/postgres/pool';
import { found } from '../../cli/commands/found';
import { isDirectoryAdmin } from '../../domain/directory/decide';
import { freshDatabase } from '../support/database';

const right = {
  ...{ tenant: 'da-nang', unit: 'da-nang', 'unit-name': 'UBND TP Đà Nẵng', level: 'province' },
  ...{ person: 'cb-0001', name: 'Nguyễn Thị Lan', instrument: '12/QĐ' },
};
const argumentsOf = (change: object): string[] =>
  Object.entries({ ...right, ...change }).flatMap(([name, value]) => [`--${name}`, String(value)]);

let said: string[];
let before: string | undefined;
beforeEach(async () => {
  said = [];
  before = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = await freshDatabase();
  const hear = (words: unknown): void => void said.push(String(words));
  jest.spyOn(console, 'log').mockImplementation(hear);
  jest.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  jest.restoreAllMocks();
});

it('begins the directory and a real clock, and changes nothing a second time', async () => {
  expect(await found.run(argumentsOf({}))).toBe(0);
  await expect(found.run(argumentsOf({ name: 'Kẻ khác' }))).rejects.toThrow('was left as it is');
  const pool = createPool({ connectionString: process.env['DATABASE_URL'] ?? '' });
  try {
    const directory = await createDirectories(pool).newest('da-nang');
    const now = new Date().toISOString();
    const actor = { person: 'cb-0001', post: 'da-nang:directoryAdmin' };
    expect(directory?.person('cb-0001')?.name).toBe('Nguyễn Thị Lan');
    expect(directory !== null && isDirectoryAdmin(directory, actor, now)).toBe(true);
    const { rows } = await pool.query(
      "SELECT rate, practice FROM pilotage.clocks WHERE tenant = 'da-nang'",
    );
    expect(rows).toEqual([{ rate: 1, practice: false }]);
    expect(await verifyDirectories(pool, 'da-nang')).toEqual({ entries: 0, faults: [] });
  } finally {
    await pool.end();
  }
});

it.each([
  [{ tenant: 'practice' }, 'for practice'],
  [{ tenant: 'Đà Nẵng' }, '--tenant cannot be'],
  [{ level: 'city' }, '--level must be one of'],
  [{ name: ' ' }, 'Missing: --name'],
  [{ colour: 'red' }, 'colour'],
])('with %j says "%s"', async (change, words) => {
  expect(await found.run(argumentsOf(change))).toBe(2);
  expect(said.join('\n')).toContain(words);
});
