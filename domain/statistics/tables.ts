/** domain/statistics: the shapes in which figures are shown. A number that is null is hidden, never missing. */

export interface Line {
  readonly key: string;
  readonly n: number | null;
}

/** Lines that share out a total: no case is in two of them. */
export interface Table {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly total: number | null;
}

/** Two ways of sharing out the same cases. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order given, or by name: never by number. */
export const tableOf = (
  name: string,
  counts: ReadonlyMap<string, number>,
  keys: readonly string[] = [...counts.keys()].toSorted(byName),
): Table => ({
  name,
  lines: keys.map((key) => ({ key, n: counts.get(key) ?? 0 })),
  total: sumOf(keys.map((key) => counts.get(key) ?? 0)),
});

/** `counts` by `row column`, joined by the separator below. */
export function gridOf(
  name: string,
  counts: ReadonlyMap<string, number>,
  columns: readonly string[],
): Grid {
  const rows = [...new Set([...counts.keys()].map((key) => partsOfKey(key)[0] ?? ''))].toSorted(
    byName,
  );
  const cells = rows.map((row) => columns.map((column) => counts.get(cellKey(row, column)) ?? 0));
  return {
    name,
    rows,
    columns,
    cells,
    rowTotals: cells.map(sumOf),
    columnTotals: columns.map((_, j) => sumOf(cells.map((row) => row[j] ?? 0))),
    total: sumOf(cells.map(sumOf)),
  };
}

const between = '\u001f';
export const cellKey = (row: string, column: string): string => `${row}${between}${column}`;
export const partsOfKey = (key: string): readonly string[] => key.split(between);
