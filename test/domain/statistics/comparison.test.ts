/** test: [M77] units beside each other: who is compared with whom, from how many cases on, and where the quarters lie. */
import { comparisonsOf } from '../../../domain/statistics/comparison';
import { histogramOf } from '../../../domain/statistics/measure';
import type { Span } from '../../../domain/statistics/spans';
import { cellKey } from '../../../domain/statistics/tables';
import type { StepSum, Tally } from '../../../domain/statistics/tally';
import { nothingCounted } from '../../../domain/statistics/tally';

type Row = readonly [group: string, unit: string, took: readonly number[], span?: Partial<Span>];

const sumOf = (took: readonly number[], span: Partial<Span> = {}): StepSum => ({
  pack: 'law@1',
  span: {
    ...{ step: 'register', rule: 'registration', unit: 'workingDays', limit: 1, mark: 'X' },
    ...span,
  },
  took: histogramOf(took),
  inTime: 0,
});
const tallyOf = (...rows: readonly Row[]): Tally => ({
  ...nothingCounted(),
  alike: new Map(
    rows.map(([group, unit, took, span]) => [cellKey(group, unit), sumOf(took, span)]),
  ),
});
const group = 'commune law@1 registration';
const unitsOf = (...rows: readonly Row[]) =>
  comparisonsOf(tallyOf(...rows)).map(({ units }) => units.map(({ unit }) => unit));

test('a unit stands beside the spread of all, by name, with its cases and its middle', () => {
  const rows: readonly Row[] = [
    [group, 'tan-lap', [1, 2, 3, 4]],
    [group, 'hoa-lac', [5, 6, 7, 8]],
  ];
  expect(comparisonsOf(tallyOf(...rows))).toEqual([
    {
      ...{ level: 'commune', pack: 'law@1', step: 'register', rule: 'registration' },
      ...{ unit: 'workingDays', limit: 1, quarter: 2, half: 4, threeQuarters: 6 },
      units: [
        { unit: 'hoa-lac', cases: 4, median: 6 },
        { unit: 'tan-lap', cases: 4, median: 2 },
      ],
    },
  ]);
});

test('cases of all units weigh alike: a unit with many draws the middle to it', () => {
  const [only] = comparisonsOf(
    tallyOf([group, 'a', [9, 9, 9]], [group, 'b', [1, 1, 1, 1, 1, 1, 1, 1, 1]]),
  );
  expect([only?.quarter, only?.half, only?.threeQuarters]).toEqual([1, 1, 1]);
  expect(only?.units.map(({ median }) => median)).toEqual([9, 1]);
});

test.each<[string, readonly Row[], readonly (readonly string[])[]]>([
  ['nobody', [], []],
  ['a unit alone', [[group, 'a', [1, 1, 1]]], []],
  [
    'two units with three cases each',
    [
      [group, 'a', [1, 1, 1]],
      [group, 'b', [1, 2, 3]],
    ],
    [['a', 'b']],
  ],
  [
    'two cases are chance',
    [
      [group, 'a', [1, 1, 1]],
      [group, 'b', [1, 2]],
    ],
    [],
  ],
  [
    'of three units the one with too few is left out',
    [
      [group, 'c', [1, 1, 1]],
      [group, 'b', [1, 2]],
      [group, 'a', [4, 4, 4]],
    ],
    [['a', 'c']],
  ],
  [
    'units of two levels or two rules are two groups of one',
    [
      [group, 'a', [1, 1, 1]],
      ['province law@1 registration', 'b', [1, 1, 1]],
    ],
    [],
  ],
])('%s', (_, rows, expected) => expect(unitsOf(...rows)).toEqual(expected));

test('groups stand by name, each with its level, step and limit as its pack has it', () => {
  const hours = { step: 'report', rule: 'incident.report', unit: 'hours', limit: null } as const;
  const rows: readonly Row[] = [
    ['province z', 'x', [3, 3, 3], hours],
    ['province z', 'y', [4, 4, 4], hours],
    ['commune a', 'x', [3, 3, 3]],
    ['commune a', 'y', [4, 4, 4]],
  ];
  expect(
    comparisonsOf(tallyOf(...rows)).map(({ level, step, rule, unit, limit }) => [
      level,
      step,
      rule,
      unit,
      limit,
    ]),
  ).toEqual([
    ['commune', 'register', 'registration', 'workingDays', 1],
    ['province', 'report', 'incident.report', 'hours', null],
  ]);
});

test('a unit that takes no time at all has a middle of nought, not none', () => {
  const [only] = comparisonsOf(tallyOf([group, 'a', [0, 0, 0]], [group, 'b', [0, 0, 0]]));
  expect(only).toMatchObject({ quarter: 0, half: 0, threeQuarters: 0 });
  expect(only?.units[0]).toEqual({ unit: 'a', cases: 3, median: 0 });
});
