/** test: the shapes of the figures: fixed lines and their order, sums, what is settled and what stays open, months, lead times. */
import type { Figures } from '../../../domain/statistics/figures';
import { figuresOf } from '../../../domain/statistics/figures';
import { cellKey, gridOf, tableOf } from '../../../domain/statistics/tables';
import type { Tally } from '../../../domain/statistics/tally';
import { nothingCounted } from '../../../domain/statistics/tally';
import { territoryOf } from '../../../domain/statistics/facts';
import { isWithin } from '../../../domain/directory/unit-now';
import { scopeOf, seesResultsOf } from '../../../domain/statistics/scope';
import type { DirectoryData, UnitRow } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import { holderOf, local, directory as practice } from '../support/life';

const now = local('2026-06-01 09:00');
const figures = (counts: Readonly<Record<string, number>>, more: Partial<Tally> = {}): Figures =>
  figuresOf({ ...nothingCounted(), counts: new Map(Object.entries(counts)), ...more }, now);
const table = (each: Figures, name: string) => each.tables.find((one) => one.name === name);
const linesOf = (each: Figures, name: string) =>
  table(each, name)?.lines.map(({ key, n }) => [key, n]);

describe('a table', () => {
  test('without fixed lines has those that occurred, by name, never by number', () => {
    const counts = new Map([
      ['z', 1],
      ['a', 9],
      ['m', 3],
    ]);
    expect(tableOf('t', counts)).toEqual({
      name: 't',
      lines: [
        { key: 'a', n: 9 },
        { key: 'm', n: 3 },
        { key: 'z', n: 1 },
      ],
      total: 13,
    });
    expect(tableOf('t', counts, ['z', 'q'])).toEqual({
      name: 't',
      lines: [
        { key: 'z', n: 1 },
        { key: 'q', n: 0 },
      ],
      total: 1,
    });
    expect(tableOf('t', new Map())).toEqual({ name: 't', lines: [], total: 0 });
  });

  test('of two ways has a row for each first, its columns fixed, and every sum', () => {
    const counts = new Map([
      [cellKey('z', 'x'), 1],
      [cellKey('a', 'y'), 2],
      [cellKey('a', 'nowhere'), 7],
    ]);
    expect(gridOf('g', counts, ['x', 'y'])).toEqual({
      name: 'g',
      rows: ['a', 'z'],
      columns: ['x', 'y'],
      cells: [
        [0, 2],
        [1, 0],
      ],
      rowTotals: [2, 1],
      columnTotals: [1, 2],
      total: 3,
    });
    expect(gridOf('g', new Map(), ['x'])).toMatchObject({
      rows: [],
      cells: [],
      columnTotals: [0],
      total: 0,
    });
  });
});

describe('the tables of the figures', () => {
  test('stand in their order, with nothing counted', () => {
    expect(figures({}).tables.map(({ name, total }) => [name, total])).toEqual(
      [
        ...[
          'level',
          'sector',
          'territory',
          'stage',
          'systemic',
          'decisions',
          'votes',
          'referral',
          'return',
        ],
        ...[
          'outcomes',
          'causes',
          'responsibility',
          'instruments',
          'ageing',
          'abuse',
          'replications',
        ],
      ].map((name) => [name, 0]),
    );
  });

  test.each([
    ['level', ['commune', 'province', 'ministry', 'government', 'assembly', 'unknown']],
    ['decisions', ['approvedFull', 'approvedPilot', 'refused']],
    ['votes', ['overridden', 'leftStanding']],
    ['referral', ['referred', 'notReferred']],
    ['return', ['returned', 'notReturned']],
    ['outcomes', ['achieved', 'partly', 'notAchieved', 'undetermined', 'notStarted']],
    ['causes', ['objective', 'subjective']],
    ['responsibility', ['exempt', 'excluded', 'reduced', 'responsible', 'deferred', 'open']],
    ['instruments', ['enabling', 'codified']],
    ['ageing', ['to30', 'to90', 'to180', 'to365', 'more']],
    ['abuse', ['upheld', 'dismissed', 'open']],
    ['replications', ['agreed', 'declined', 'open']],
  ])('%s always shows %j', (name, keys) => {
    expect(linesOf(figures({}), name)).toEqual(keys.map((key) => [key, 0]));
  });

  test('a count falls into the table before its first point, whatever comes after it', () => {
    const each = figures({ 'sector.I.T.': 2, 'sector.': 1, 'sectors.x': 5, 'stage.LAPSED': 3 });
    expect(linesOf(each, 'sector')).toEqual([
      ['', 1],
      ['I.T.', 2],
    ]);
    expect(linesOf(each, 'stage')).toEqual([['LAPSED', 3]]);
  });

  test.each([
    [{ 'abuse.alleged': 4, 'abuse.upheld': 1 }, [1, 0, 3]],
    [{ 'abuse.alleged': 2, 'abuse.upheld': 1, 'abuse.dismissed': 1 }, [1, 1, 0]],
    [{ 'abuse.upheld': 1 }, [1, 0, 0]],
  ])('abuse of %j: upheld, dismissed, open', (counts, expected) => {
    const each = table(figures(counts), 'abuse');
    expect(each?.lines.map(({ n }) => n)).toEqual(expected);
  });

  test('replications are open until the site agreed or declined', () => {
    const counts = {
      'replications.proposed': 5,
      'replications.agreed': 2,
      'replications.declined': 1,
    };
    expect(table(figures(counts), 'replications')).toMatchObject({
      lines: [{ n: 2 }, { n: 1 }, { n: 2 }],
      total: 5,
    });
  });

  test('months stand in order, each with what it has', () => {
    const months = new Map([
      [cellKey('2026-11', 'decided'), 1],
      [cellKey('2026-02', 'submitted'), 3],
      [cellKey('2026-11', 'closed'), 2],
    ]);
    expect(figures({}, { months }).months).toEqual([
      { month: '2026-02', submitted: 3, decided: 0, closed: 0 },
      { month: '2026-11', submitted: 0, decided: 1, closed: 2 },
    ]);
  });

  test('children that started wait from the proposal, those that have not are in no time', () => {
    const leads = {
      agreement: new Map([
        [4, 1],
        [10, 9],
      ]),
      proposedOn: new Map([
        ['p-a', '2026-03-02'],
        ['p-b', '2026-03-02'],
        ['p-c', '2026-03-02'],
      ]),
      startedOn: new Map([
        ['p-a', '2026-03-12'],
        ['p-b', '2026-02-01'],
        ['p-x', '2026-04-01'],
      ]),
    };
    expect(figures({}, { leads }).leadTimes).toEqual([
      { key: 'toAgreement', cases: 10, median: 10, p90: 10 },
      { key: 'toStart', cases: 2, median: 0, p90: 10 },
    ]);
    expect(figures({}).leadTimes).toEqual([
      { key: 'toAgreement', cases: 0, median: null, p90: null },
      { key: 'toStart', cases: 0, median: null, p90: null },
    ]);
  });
});

describe('where a unit lies', () => {
  const name = { vi: 'x', en: 'x', fr: 'x' };
  const unit = (id: string, level: UnitRow['level'], superior: string | null): UnitRow => ({
    id,
    level,
    superior,
    name,
  });
  /** As deep as nobody's administration is: twelve units above the last one. */
  const chain = Array.from({ length: 13 }, (_, i) =>
    unit(`u-${i}`, 'commune', i === 0 ? null : `u-${i - 1}`),
  );
  const data: DirectoryData = {
    ...practice.data,
    units: [
      ...practice.data.units,
      ...chain,
      unit('ring-a', 'commune', 'ring-b'),
      unit('ring-b', 'province', 'ring-a'),
    ],
  };
  const directory = directoryOf(data);

  test.each([
    ['hoa-lac', 'an-binh'],
    ['an-binh.justice', 'an-binh'],
    ['an-binh', 'an-binh'],
    ['government', 'central'],
    ['assembly', 'central'],
    ['u-5', 'central'],
    ['ring-a', 'ring-b'],
    ['nowhere', 'central'],
  ])('the territory of %s is %s', (id, territory) =>
    expect(territoryOf(directory, id)).toBe(territory),
  );

  test.each([
    ['hoa-lac', 'hoa-lac', true],
    ['hoa-lac', 'an-binh', true],
    ['hoa-lac', 'assembly', true],
    ['an-binh', 'hoa-lac', false],
    ['tan-lap', 'hoa-lac', false],
    ['u-11', 'u-0', true],
    ['u-12', 'u-0', false],
    ['ring-a', 'hoa-lac', false],
  ])('%s is within %s: %s', (id, above, expected) =>
    expect(isWithin(directory, id, above, '2026-03-02T02:00:00.000Z')).toBe(expected),
  );
});

describe('[M104] who sees whose results', () => {
  const at = local('2026-06-01 09:00');
  const head = holderOf('hoa-lac:head').person;

  test('is asked of the unit that is shown, not of the person', () => {
    const sees = (unit: string) => seesResultsOf(practice, head, 'p-999', unit, at);
    expect([sees('hoa-lac'), sees('tan-lap'), sees('an-binh')]).toEqual([true, false, false]);
  });

  test('ends with the post', () => {
    const holdings = practice.data.holdings.map((row) =>
      row.post === 'hoa-lac:head' ? { ...row, to: at } : row,
    );
    const left = directoryOf({ ...practice.data, holdings });
    expect([seesResultsOf(left, head, 'p-999', 'hoa-lac', at), scopeOf(left, head, at)]).toEqual([
      false,
      null,
    ]);
    expect(seesResultsOf(left, head, head, 'nowhere', at)).toBe(true);
  });
});
