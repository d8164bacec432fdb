/**
 * domain/statistics: small numbers are hidden, and with them as many others as it takes that no sum tells them again:
 * an onlooker who knows all that is shown cannot tell a hidden small number from one of `least` or more.
 * The least number is our own (X): no text read so far sets one.
 */
import type { Arc } from './circulation';
import { companions, couldBe } from './circulation';
import type { Grid, Table } from './tables';

/** Below this, a number may point at somebody. */
export const smallNumber = 5;

/** Indexes of the arcs that are not shown. */
function hiddenIn(arcs: readonly Arc[], least: number): ReadonlySet<number> {
  const small = arcs.flatMap(({ n }, i) => (n < least ? [i] : []));
  const hidden = new Set(small);
  for (let again = true; again;) {
    again = false;
    for (const arc of small) {
      if (couldBe(arcs, hidden, arc, least) >= least) continue;
      const more = companions(arcs, hidden, arc, least);
      for (const other of more) hidden.add(other);
      again ||= more.length > 0;
    }
  }
  return hidden;
}

/** Nodes: rows, then columns, then the node of the column sums, then that of the row sums. */
function arcsOf(cells: readonly (readonly number[])[], columns: number): readonly Arc[] {
  const [tops, sides] = [cells.length + columns, cells.length + columns + 1];
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  return [
    ...cells.flatMap((row, i) =>
      row.map((n, j): Arc => ({ from: i, to: cells.length + j, n, isSum: false })),
    ),
    ...cells.map((row, i): Arc => ({ from: sides, to: i, n: sum(row), isSum: true })),
    ...Array.from({ length: columns }, (_, j): Arc => {
      const n = sum(cells.map((row) => row[j] ?? 0));
      return { from: cells.length + j, to: tops, n, isSum: true };
    }),
    { from: tops, to: sides, n: sum(cells.map(sum)), isSum: true },
  ];
}

const asNumbers = (cells: Grid['cells']): readonly (readonly number[])[] =>
  cells.map((row) => row.map((n) => n ?? 0));

/** Of a grid whose numbers are all there. */
export function withoutSmallCells(grid: Grid, least = smallNumber): Grid {
  const { rows, columns } = grid;
  const arcs = arcsOf(asNumbers(grid.cells), columns.length);
  const hidden = hiddenIn(arcs, least);
  const shown = (at: number): number | null => (hidden.has(at) ? null : (arcs[at]?.n ?? null));
  const sums = rows.length * columns.length;
  return {
    ...grid,
    cells: rows.map((_, i) => columns.map((__, j) => shown(i * columns.length + j))),
    rowTotals: rows.map((_, i) => shown(sums + i)),
    columnTotals: columns.map((_, j) => shown(sums + rows.length + j)),
    total: shown(sums + rows.length + columns.length),
  };
}

/** A table is a grid of one row: its lines are columns, each its own sum. */
export function withoutSmallLines(table: Table, least = smallNumber): Table {
  const { lines } = table;
  const total = lines.length;
  // Line by line from one node to the other, and the total back.
  const arcs: readonly Arc[] = [
    ...lines.map(({ n }): Arc => ({ from: 0, to: 1, n: n ?? 0, isSum: false })),
    { from: 1, to: 0, n: lines.reduce((sum, { n }) => sum + (n ?? 0), 0), isSum: true },
  ];
  const hidden = hiddenIn(arcs, least);
  return {
    ...table,
    lines: lines.map((line, i) => (hidden.has(i) ? { ...line, n: null } : line)),
    total: hidden.has(total) ? null : table.total,
  };
}
