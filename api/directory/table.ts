/** api: a file from a spreadsheet as rows of named cells: any of the usual separators, encodings and names of columns. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Column } from '../../contracts/directory-files';
import { largestFileRows } from '../../contracts/directory-files';
import type { Refusal } from '../../domain/kernel';
import { refuse } from '../../domain/kernel';
import { plain } from '../../contracts/plain';
import { clean } from '../door/clean-text';

export interface TableRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** By key of the column; an empty cell is not there. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface TableFault {
  readonly line: number;
  readonly column: string | null;
  readonly refusal: Refusal;
}

export interface FileTable {
  readonly rows: readonly TableRow[];
  readonly ignored: readonly string[];
  readonly faults: readonly TableFault[];
}

const failed = (refusal: Refusal, line = 1): FileTable => ({
  ...{ rows: [], ignored: [] },
  faults: [{ line, column: null, refusal }],
});

/** Spreadsheets write UTF-8, with or without a mark, or UTF-16 with one; null: neither. */
export function textOf(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return String(clean(new TextDecoder(encoding, { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

/** Whichever of the usual ones the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const countOf = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => countOf(b) - countOf(a))[0] ?? ',';
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function linesOf(text: string): readonly Line[] | Refusal {
  try {
    return parse(text, {
      ...{ delimiter: separatorOf(text), info: true, trim: true },
      ...{ skip_empty_lines: true, relax_column_count: true },
    }) as unknown as readonly Line[];
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines'] ?? 1) : 1;
    return refuse('FILE_NOT_CSV', { line });
  }
}

const isNamed =
  (header: string) =>
  ({ key, vi, en, fr }: Column): boolean =>
    [key, vi, en, fr].some((name) => plain(name) === plain(header));

/** The next row begins on the line after the one on which this ended. */
function rowsOf(lines: readonly Line[], keys: readonly (string | undefined)[]): TableRow[] {
  return lines.slice(1).flatMap(({ record }, i) => {
    const cells = new Map<string, string>();
    for (const [at, cell] of record.entries()) {
      const key = keys[at];
      if (key !== undefined && cell !== '') cells.set(key, cell);
    }
    return cells.size === 0 ? [] : [{ line: (lines[i]?.info.lines ?? 0) + 1, cells }];
  });
}

export function tableOf(bytes: Buffer, columns: readonly Column[]): FileTable {
  const text = textOf(bytes);
  if (text === null) return failed(refuse('FILE_NOT_TEXT'));
  const lines = linesOf(text);
  if ('code' in lines) return failed(lines, Number(lines.params['line']));
  const headers = lines[0]?.record ?? [];
  const keys = headers.map((header) => columns.find(isNamed(header))?.key);
  const lacking = columns.find(({ key, required }) => required && !keys.includes(key));
  if (lacking !== undefined) return failed(refuse('FILE_LACKS_COLUMN', { column: lacking.vi }));
  const rows = rowsOf(lines, keys);
  if (rows.length === 0) return failed(refuse('FILE_EMPTY'));
  if (rows.length > largestFileRows)
    return failed(refuse('FILE_TOO_LONG', { most: largestFileRows }));
  const ignored = headers.filter((header, i) => header !== '' && keys[i] === undefined);
  return { rows, ignored, faults: [] };
}
