/** Small numbers are hidden, and no sum tells them again: attacked by equations, and by trying all possible tables. */
import fc from 'fast-check';
import {
  smallNumber,
  withoutSmallCells,
  withoutSmallLines,
} from '../../../domain/statistics/suppression';
import type { Grid, Table } from '../../../domain/statistics/tables';
import { asRow, highest, solved, withSums } from './onlooker';
import type { Cells } from './onlooker';

const tableOf = (numbers: readonly number[]): Table => ({
  name: 't',
  lines: numbers.map((n, i) => ({ key: `k${i}`, n })),
  total: numbers.reduce((sum, n) => sum + n, 0),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
const gridOf = (cells: readonly (readonly number[])[]): Grid => ({
  name: 'g',
  rows: cells.map((_, i) => `r${i}`),
  columns: (cells[0] ?? []).map((_, j) => `c${j}`),
  cells,
  rowTotals: cells.map(sum),
  columnTotals: (cells[0] ?? []).map((_, j) => sum(cells.map((row) => row[j] ?? 0))),
  total: sum(cells.map(sum)),
});

const shown = (numbers: readonly number[], least?: number): readonly (number | null)[] =>
  asRow(withoutSmallLines(tableOf(numbers), least))[0] ?? [];

test.each([
  ['all large: all shown', [9, 5, 7], [9, 5, 7, 21]],
  ['one small: the least of the others goes with it', [9, 2, 7], [9, null, null, 18]],
  ['a zero is small', [9, 0, 7], [9, null, null, 16]],
  [
    'two small that together are still small: a third goes',
    [9, 1, 1, 6],
    [9, null, null, null, 17],
  ],
  ['two small that together are enough', [9, 4, 4], [9, null, null, 17]],
  ['nothing but one small: the total says no more', [3], [null, null]],
  ['nothing at all', [0, 0], [null, null, null]],
  ['small only together with the total', [2, 2], [null, null, null]],
  ['no line', [], [null]],
])('%s', (_, numbers, expected) => {
  expect(shown(numbers)).toEqual(expected);
});

test('in a grid, rows, columns and both sums are looked at together', () => {
  const grid = withoutSmallCells(
    gridOf([
      [12, 1, 20],
      [15, 30, 25],
      [40, 22, 18],
    ]),
  );
  const after = withSums(grid);
  expect(after.flat().filter((n) => n === null)).toHaveLength(4);
  expect([after[0]?.[1], after[0]?.[3], after[3]]).toEqual([null, 33, [67, 53, 63, 183]]);
  expect(solved(after)).toEqual([]);
});

test('the onlooker is no fool: what is hidden alone is found at once', () => {
  expect(solved([[9, null, 7, 18]])).toEqual([[0, 1]]);
  expect(
    solved([
      [null, null, 10],
      [null, 4, 8],
      [6, 12, 18],
    ]),
  ).toHaveLength(3);
  expect(highest([[9, null, null, 11]], 4)).toEqual([[9, 2, 2, 11]]);
});

/** Hidden numbers that are really small. */
const small = (
  before: Cells,
  after: Cells,
  least: number,
): readonly (readonly [number, number])[] =>
  before.flatMap((row, i) =>
    row.flatMap((n, j) => (after[i]?.[j] === null && (n ?? 0) < least ? [[i, j] as const] : [])),
  );

const cells = (rows: number, columns: number, most: number) =>
  fc.array(
    fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }),
    {
      minLength: rows,
      maxLength: rows,
    },
  );
const sizes = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }));

test('no shown number is small, and nothing that is shown was changed', () => {
  const grids = sizes.chain(([rows, columns]) => cells(rows, columns, 14));
  fc.assert(
    fc.property(grids, (numbers) => {
      const before = withSums(gridOf(numbers));
      const after = withSums(withoutSmallCells(gridOf(numbers)));
      after.forEach((row, i) =>
        row.forEach((n, j) => {
          if (n === null) return;
          expect(n).toBe(before[i]?.[j]);
          expect(n).toBeGreaterThanOrEqual(smallNumber);
        }),
      );
    }),
  );
});

test('no sum computes a small number back', () => {
  const grids = sizes.chain(([rows, columns]) => cells(rows, columns, 14));
  fc.assert(
    fc.property(grids, (numbers) => {
      const before = withSums(gridOf(numbers));
      const after = withSums(withoutSmallCells(gridOf(numbers)));
      const found = solved(after).map(String);
      const hidden = small(before, after, smallNumber).map(String);
      expect(hidden.filter((place) => found.includes(place))).toEqual([]);
    }),
  );
});

test('nor does trying all tables that are possible: each small number could as well be a large one', () => {
  const least = 2;
  const grids = fc.tuple(fc.constant(2), fc.integer({ min: 2, max: 3 }));
  fc.assert(
    fc.property(
      grids.chain(([rows, columns]) => cells(rows, columns, 3)),
      (numbers) => {
        const before = withSums(gridOf(numbers));
        const after = withSums(withoutSmallCells(gridOf(numbers), least));
        const high = highest(after, 5);
        for (const [i, j] of small(before, after, least))
          expect(high[i]?.[j]).toBeGreaterThanOrEqual(least);
      },
    ),
    { numRuns: 40 },
  );
});

test('the same for a single table', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(numbers, (row) => {
      const least = 3;
      const after = asRow(withoutSmallLines(tableOf(row), least));
      const high = highest(after, 8);
      for (const [i, j] of small(asRow(tableOf(row)), after, least))
        expect(high[i]?.[j]).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: 60 },
  );
});

test('no more is hidden than must be: a grid of large numbers is shown whole', () => {
  fc.assert(
    fc.property(cells(4, 4, 9), (numbers) => {
      const grid = gridOf(numbers.map((row) => row.map((n) => n + smallNumber)));
      expect(withoutSmallCells(grid)).toEqual(grid);
    }),
  );
});
