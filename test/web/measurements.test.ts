/** test: how a reading stands to target and warning, how much of the way is gone, and what a chart leaves room for. */
import type { SeriesView } from '../../contracts/measurements';
import {
  daysMarked,
  pointsOf,
  spanOf,
  ticksOf,
  timeOf,
  wayGone,
} from '../../web/src/measurements/points';

const reading = (seq: number, value: number, on = '2026-04-01') => ({
  ...{ seq, value, on, by: 'visit' as const },
});
const series = (more: Partial<SeriesView> = {}): SeriesView => ({
  ...{ indicator: 'i-1', name: 'Số ngày', unit: 'ngày', better: 'lower', target: 5 },
  baseline: { value: 15, on: null },
  readings: [],
  thresholds: [],
  ...more,
});
const above = (value: number, sinceSeq: number, untilSeq: number | null = null) => ({
  ...{ value, sinceSeq, untilSeq, danger: 'above' as const, from: '2026-03-01', to: null },
});

test.each([
  ['better lower, above the target', series(), 6, 'underway'],
  ['better lower, on the target', series(), 5, 'reached'],
  ['better higher, below', series({ better: 'higher', target: 90 }), 89, 'underway'],
  ['better higher, beyond', series({ better: 'higher', target: 90 }), 91, 'reached'],
  ['no target', series({ target: null }), 1, 'underway'],
  ['beyond the warning', series({ thresholds: [above(12, 1)] }), 12.5, 'warned'],
  ['on the warning, which is still safe', series({ thresholds: [above(12, 1)] }), 12, 'underway'],
  ['told before there was a warning', series({ thresholds: [above(12, 9)] }), 13, 'underway'],
  ['told after it was lifted', series({ thresholds: [above(12, 1, 4)] }), 13, 'underway'],
] as const)('%s', (_what, given, value, standing) => {
  expect(pointsOf({ ...given, readings: [reading(5, value)] })[0]?.standing).toBe(standing);
});

test.each([
  [10, 50],
  [5, 100],
  [4, 110],
  [16, -10],
])('at %d of fifteen to five, %d percent of the way is gone', (value, percent) => {
  expect(wayGone(series({ readings: [reading(1, value)] }))).toBe(percent);
});

test('without a reading, a baseline or a way there is no percentage', () => {
  expect(wayGone(series())).toBeNull();
  expect(wayGone(series({ baseline: null, readings: [reading(1, 3)] }))).toBeNull();
  expect(
    wayGone(series({ baseline: { value: 5, on: null }, readings: [reading(1, 5)] })),
  ).toBeNull();
});

test('a chart begins with the start and ends today, and leaves room around its lines', () => {
  const given = series({ readings: [reading(1, 10, '2026-04-01')] });
  expect(spanOf(given, '2026-03-02', '2026-06-02')).toEqual({
    from: timeOf('2026-03-02'),
    to: timeOf('2026-06-02'),
  });
  expect(ticksOf(given)).toEqual([4, 6, 8, 10, 12, 14, 16]);
  expect(daysMarked({ from: 0, to: 8 })).toEqual([0, 2, 4, 6, 8]);
});

test.each([
  [[0.1, 0.9], 0, 1],
  [[1_000_000, 9_500_000], 0, 10_000_000],
  [[-3, 4], -4, 6],
  [[7], 6, 8],
])('round numbers enclose %j', (values, first, last) => {
  const readings = values.map((value, n) => reading(n, value));
  const ticks = ticksOf(series({ baseline: null, target: null, readings }));
  expect([ticks[0], ticks.at(-1)]).toEqual([first, last]);
  expect(ticks.length).toBeLessThan(10);
});
