/** web: figures as one table that a spreadsheet reads: which table, which line, which column, the number. What is hidden stays hidden. */
import type { Figures } from '../../../domain/statistics/figures';

export interface CsvWords {
  /** Title of a table, or of a column of its own. */
  title(name: string): string;
  /** Of a line of a table. */
  line(table: string, key: string): string;
  readonly total: string;
  readonly hidden: string;
  readonly head: readonly [table: string, line: string, column: string, number: string];
}

type Value = number | string | null;
type Row = readonly [string, string, string, Value];

/** A cell that begins with one of these would be a formula in a spreadsheet. */
const formula = /^[=+\-@\t\r]/;

export function cellOf(value: Value, hidden: string): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? hidden;
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function countRows({ tables }: Figures, words: CsvWords): readonly Row[] {
  return tables.flatMap(({ name, lines, total }) => [
    ...lines.map(({ key, n }): Row => [words.title(name), words.line(name, key), '', n]),
    [words.title(name), words.total, '', total] as Row,
  ]);
}

const grids = { places: 'territory', obstacles: 'sector' } as const;

function gridRows(figures: Figures, words: CsvWords): readonly Row[] {
  return (['places', 'obstacles'] as const).flatMap((name) => {
    const grid = figures[name];
    return grid.rows.flatMap((row, i) =>
      grid.columns.map((column, j): Row => [
        words.title(name),
        words.line(grids[name], row),
        words.line(grid.name, column),
        grid.cells[i]?.[j] ?? null,
      ]),
    );
  });
}

function timeRows({ steps, desks, months, leadTimes }: Figures, words: CsvWords): readonly Row[] {
  const of = (table: string, line: string, values: Readonly<Record<string, Value>>): Row[] =>
    Object.entries(values).map(([key, value]) => [
      words.title(table),
      line,
      words.title(key),
      value,
    ]);
  return [
    ...steps.flatMap(({ pack, step, limit, done, inTime, median, p90, unit }) =>
      of('steps', `${words.line('step', step)} (${pack}, ${unit})`, {
        ...{ limit, done, inTime, median, p90 },
      }),
    ),
    ...desks.flatMap(({ unit, role, open, overdue, longestDays }) =>
      of('desks', `${words.line('unit', unit)}, ${words.line('role', role)}`, {
        ...{ open, overdue, longest: longestDays },
      }),
    ),
    ...months.flatMap(({ month, submitted, decided, closed }) =>
      of('months', month, { submitted, decided, closed }),
    ),
    ...leadTimes.flatMap(({ key, cases, median, p90 }) =>
      of('leads', words.title(key), { cases, median, p90 }),
    ),
  ];
}

/** With the mark by which spreadsheets know UTF-8. */
export function csvOf(figures: Figures, words: CsvWords): string {
  const rows: readonly (readonly Value[])[] = [
    words.head,
    ...countRows(figures, words),
    ...gridRows(figures, words),
    ...timeRows(figures, words),
  ];
  const lines = rows.map((row) => row.map((value) => cellOf(value, words.hidden)).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
