/** test: the network behind a table: how high a hidden number can be, and what has to be hidden beside it. */
import { companions, couldBe } from '../../../domain/statistics/circulation';
import type { Arc } from '../../../domain/statistics/circulation';

/** Lines of a table from node 0 to node 1, and their total back. */
const lines = (...numbers: readonly number[]): readonly Arc[] => [
  ...numbers.map((n): Arc => ({ from: 0, to: 1, n, isSum: false })),
  { from: 1, to: 0, n: numbers.reduce((sum, n) => sum + n, 0), isSum: true },
];

/** Two rows (0, 1) and two columns (2, 3): arcs 0-3 are the cells, 4-5 the row sums, 6-7 the column sums, 8 the total. */
const grid = (a: number, b: number, c: number, d: number): readonly Arc[] => [
  { from: 0, to: 2, n: a, isSum: false },
  { from: 0, to: 3, n: b, isSum: false },
  { from: 1, to: 2, n: c, isSum: false },
  { from: 1, to: 3, n: d, isSum: false },
  { from: 5, to: 0, n: a + b, isSum: true },
  { from: 5, to: 1, n: c + d, isSum: true },
  { from: 2, to: 4, n: a + c, isSum: true },
  { from: 3, to: 4, n: b + d, isSum: true },
  { from: 4, to: 5, n: a + b + c + d, isSum: true },
];

/** Back from node 1 through a sum of six, or through two cells with fifty each. */
const detour: readonly Arc[] = [
  { from: 0, to: 1, n: 1, isSum: false },
  { from: 1, to: 0, n: 6, isSum: true },
  { from: 1, to: 2, n: 50, isSum: false },
  { from: 2, to: 0, n: 50, isSum: false },
];

describe('how high a hidden number can be', () => {
  test.each<[string, readonly Arc[], readonly number[], number, number, number]>([
    ['alone it is what the sum leaves', lines(3, 4), [0], 0, 100, 3],
    ['with another it takes what that one has', lines(3, 4), [0, 1], 0, 100, 7],
    ['a number that is not hidden lends nothing', lines(3, 4, 9), [0, 1], 0, 100, 7],
    ['of several it takes from each in turn', lines(1, 3, 4), [0, 1, 2], 0, 100, 8],
    ['nothing is taken from a nought', lines(2, 0), [0, 1], 0, 100, 2],
    ['with the total hidden there is no end', lines(3, 4), [0, 2], 0, 100, 100],
    ['a total can be as much as you like when a line can', lines(3, 4), [0, 2], 2, 50, 50],
    ['a total alone is the sum of its lines', lines(3, 4), [2], 2, 50, 7],
    ['it is looked at no further than enough', lines(3, 4), [0, 1], 0, 5, 5],
    ['enough to begin with is not looked at', lines(9, 4), [0, 1], 0, 5, 9],
    ['in a grid around a square of four', grid(1, 10, 20, 30), [0, 1, 2, 3], 0, 100, 11],
    ['the least of the two that give bounds it', grid(1, 10, 2, 30), [0, 1, 2, 3], 0, 100, 3],
    ['three of a square tell everything', grid(1, 10, 20, 30), [0, 1, 2], 0, 100, 1],
    ['its row and its column sum free it as well', grid(1, 2, 3, 4), [0, 4, 6, 8], 0, 9, 9],
    ['a row sum alone does not', grid(1, 2, 3, 4), [0, 4, 8], 0, 9, 1],
    ['a row sum and a cell beside go half the way', grid(1, 2, 3, 4), [0, 1, 6, 7], 0, 9, 3],
  ])('%s', (_, arcs, hidden, arc, enough, expected) => {
    expect(couldBe(arcs, new Set(hidden), arc, enough)).toBe(expected);
  });

  test('the table that is asked is not changed by the asking', () => {
    const arcs = lines(1, 3, 4);
    couldBe(arcs, new Set([0, 1, 2]), 0, 100);
    expect(arcs.map(({ n }) => n)).toEqual([1, 3, 4, 8]);
  });
});

describe('what is hidden beside it', () => {
  test.each<[string, readonly Arc[], readonly number[], number, number, readonly number[]]>([
    ['the line with the fewest cases that suffices', lines(9, 2, 7), [1], 1, 5, [2]],
    ['of equal lines the first', lines(7, 2, 7), [1], 1, 5, [0]],
    ['not one that is too small to give so much', lines(9, 2, 2), [1], 1, 5, [0]],
    ['one that has just what is needed', lines(9, 2, 3), [1], 1, 5, [2]],
    ['a sum only when no line suffices', lines(2, 2), [0], 0, 5, [2]],
    ['a long way through cells before a short one through a sum', lines(900, 2), [1], 1, 5, [0]],
    ['cells with many cases before a sum with few', detour, [0], 0, 5, [2, 3]],
    ['nothing, when what is hidden already suffices', lines(9, 2, 7), [0, 1], 1, 5, []],
    ['what is hidden already costs nothing', lines(3, 2, 9), [0, 1], 1, 5, []],
    ['in a grid the square with the fewest cases', grid(1, 10, 20, 30), [0], 0, 5, [2, 3, 1]],
    ['the rest of a square that is half hidden', grid(1, 10, 20, 30), [0, 1], 0, 5, [2, 3]],
    ['the sums of a grid when its cells are small', grid(1, 1, 1, 1), [0], 0, 5, [6, 8, 4]],
  ])('%s', (_, arcs, hidden, arc, least, expected) => {
    expect(companions(arcs, new Set(hidden), arc, least)).toEqual(expected);
  });

  test('where no way leads back there is nothing to hide', () => {
    const alone: readonly Arc[] = [{ from: 0, to: 1, n: 2, isSum: false }];
    expect(companions(alone, new Set([0]), 0, 5)).toEqual([]);
    expect(couldBe(alone, new Set([0]), 0, 5)).toBe(2);
  });
});
