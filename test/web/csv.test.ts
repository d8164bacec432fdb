/** test: figures for a spreadsheet: every number once, what is hidden stays hidden, and nothing in it is a formula. */
import fc from 'fast-check';
import type { Figures } from '../../domain/statistics/figures';
import { cellOf, csvOf } from '../../web/src/statistics/csv';

const words = {
  title: (name: string) => name.toUpperCase(),
  line: (_table: string, key: string) => key,
  ...{ total: 'all', hidden: 'few' },
  head: ['table', 'line', 'column', 'number'] as const,
};
const grid = (name: string) => ({
  ...{ name, rows: ['a'], columns: ['x', 'y'], cells: [[1, null]] },
  ...{ rowTotals: [1], columnTotals: [1, null], total: 1 },
});
const figures: Figures = {
  ...{ asOf: '2026-03-02T02:00:00.000Z', pilots: 3, fromSources: 0 },
  tables: [{ name: 'stage', lines: [{ key: 'RUNNING', n: 2 }], total: 3 }],
  ...{ places: grid('places'), obstacles: grid('obstacles') },
  steps: [
    {
      ...{ pack: 'p@1', step: 'decide', rule: 'r', unit: 'workingDays', limit: 7, mark: 'V' },
      ...{ done: 4, inTime: 3, median: 5, p90: null },
    },
  ],
  desks: [{ unit: 'u', role: 'head', open: 1, overdue: 1, longestDays: 9 }],
  months: [{ month: '2026-03', submitted: 1, decided: 2, closed: 0 }],
  leadTimes: [{ key: 'toStart', cases: 0, median: null, p90: null }],
  comparisons: [],
};

it('holds every table, line by line, with the mark of UTF-8', () => {
  const text = csvOf(figures, words);
  expect(text.startsWith('\ufeff')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\r\n');
  expect(lines[0]).toBe('table,line,column,number');
  expect(lines).toEqual(
    expect.arrayContaining([
      'STAGE,RUNNING,,2',
      'STAGE,all,,3',
      'PLACES,a,x,1',
      'PLACES,a,y,few',
      'OBSTACLES,a,x,1',
      'STEPS,"decide (p@1, workingDays)",LIMIT,7',
      'DESKS,"u, head",LONGEST,9',
      'MONTHS,2026-03,DECIDED,2',
      'LEADS,TOSTART,MEDIAN,few',
    ]),
  );
  expect(lines).toHaveLength(1 + 2 + 2 + 2 + 5 + 3 + 3 + 3);
});

it('nothing that somebody wrote becomes a formula, and every cell is one cell', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = cellOf(text, 'few');
      const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(inner).not.toMatch(/^[=+\-@\t\r]/);
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",;\r\n]/);
      expect([text, `'${text}`]).toContain(inner);
    }),
  );
});
