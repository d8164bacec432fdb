/**
 * test: an onlooker who knows every shown number of a grid and how sums work. Two ways of attack, both written apart
 * from what they attack: solving the equations, and trying every table that the shown numbers leave possible.
 */
import type { Grid, Table } from '../../../domain/statistics/tables';

export type Cells = readonly (readonly (number | null)[])[];

/** Cells with their sums as the last column and row. */
export const withSums = ({ cells, rowTotals, columnTotals, total }: Grid): Cells => [
  ...cells.map((row, i) => [...row, rowTotals[i] ?? null]),
  [...columnTotals, total],
];

/** A table as a grid of one row whose column sums nobody needs. */
export const asRow = ({ lines, total }: Table): Cells => [[...lines.map(({ n }) => n), total]];

const prime = 10_007;
const mod = (n: number): number => ((n % prime) + prime) % prime;

function inverse(n: number): number {
  let [result, base, left] = [1, mod(n), prime - 2];
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = mod(result * base);
    base = mod(base * base);
  }
  return result;
}

/** Each row sums up to its last cell, and so does each column when there is more than one row. */
function equations(cells: Cells): number[][] {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const at = (i: number, j: number): number => i * columns + j;
  const blank = (): number[] => Array.from({ length: rows * columns }, () => 0);
  const byRow = cells.map((row, i) => {
    const equation = blank();
    row.forEach((_, j) => (equation[at(i, j)] = j === columns - 1 ? -1 : 1));
    return equation;
  });
  if (rows === 1) return byRow;
  const byColumn = Array.from({ length: columns }, (_, j) => {
    const equation = blank();
    cells.forEach((_row, i) => (equation[at(i, j)] = i === rows - 1 ? -1 : 1));
    return equation;
  });
  return [...byRow, ...byColumn];
}

/** Hidden cells that the equations alone give away, as [row, column]. */
export function solved(cells: Cells): readonly (readonly [number, number])[] {
  const flat = cells.flat();
  const columns = cells[0]?.length ?? 0;
  const unknown = flat.flatMap((n, i) => (n === null ? [i] : []));
  const matrix = equations(cells).map((row) => unknown.map((i) => mod(row[i] ?? 0)));
  const reduced = reduce(matrix, unknown.length);
  return unknown.flatMap((i, k) =>
    reduced.some((row) => row.every((n, j) => (j === k ? n !== 0 : n === 0)))
      ? [[Math.floor(i / columns), i % columns] as const]
      : [],
  );
}

function reduce(matrix: number[][], width: number): number[][] {
  let row = 0;
  for (let column = 0; column < width && row < matrix.length; column += 1) {
    const pivot = matrix.findIndex((each, i) => i >= row && each[column] !== 0);
    if (pivot < 0) continue;
    [matrix[row], matrix[pivot]] = [matrix[pivot] as number[], matrix[row] as number[]];
    const scale = inverse(matrix[row]?.[column] ?? 1);
    const lead = (matrix[row] ?? []).map((n) => mod(n * scale));
    matrix.forEach((each, i) => {
      const times = each[column] ?? 0;
      matrix[i] = i === row ? lead : each.map((n, j) => mod(n - times * (lead[j] ?? 0)));
    });
    row += 1;
  }
  return matrix;
}

/** The highest value that each hidden cell has in any table that is possible, tried up to `most` in each cell. */
export function highest(cells: Cells, most: number): Cells {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const inner = cells.slice(0, rows === 1 ? 1 : -1).map((row) => row.slice(0, -1));
  const high = cells.map((row) => row.map((n) => n ?? -1));
  const trial = inner.map((row) => row.map((n) => n ?? 0));
  const free = inner.flatMap((row, i) =>
    row.flatMap((n, j) => (n === null ? [[i, j] as const] : [])),
  );
  const fits = (): void => {
    const full = filled(trial, rows > 1);
    const isPossible = full.every((row, i) =>
      row.every((n, j) => (cells[i]?.[j] ?? n) === n && i < rows && j < columns),
    );
    if (!isPossible) return;
    full.forEach((row, i) =>
      row.forEach((n, j) => ((high[i] as number[])[j] = Math.max(n, high[i]?.[j] ?? -1))),
    );
  };
  const go = (k: number): void => {
    const place = free[k];
    if (place === undefined) return fits();
    for (let n = 0; n <= most; n += 1) {
      (trial[place[0]] as number[])[place[1]] = n;
      go(k + 1);
    }
  };
  go(0);
  return high;
}

function filled(inner: readonly (readonly number[])[], isGrid: boolean): number[][] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  const rows = inner.map((row) => [...row, sum(row)]);
  if (!isGrid) return rows;
  return [...rows, (rows[0] ?? []).map((_, j) => sum(rows.map((row) => row[j] ?? 0)))];
}
