/** web: counts with their shares, and grids of two ways of counting. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grid, Table } from '../../../domain/statistics/tables';
import { useLanguage } from '../terms/use-terms';
import type { Narrowed } from './behind';
import { behindLine } from './behind';
import type { PlainRow } from './plain-table';
import { PlainTable } from './plain-table';
import classes from './statistics.module.css';
import { useLineWords } from './use-line-words';

const shareOf = (n: number | null, total: number | null, language: string): string | null =>
  n === null || total === null || total === 0
    ? null
    : new Intl.NumberFormat(language, { style: 'percent' }).format(n / total);

interface CountProps {
  readonly narrowed?: Narrowed | undefined;
}

function CountTable({ table, narrowed }: CountProps & { readonly table: Table }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useLineWords();
  const { name, lines, total } = table;
  const rows = lines.map(({ key, n }): PlainRow => ({
    key,
    name: words(name, key),
    cells: [n, total === 0 ? '' : shareOf(n, total, language)],
    links: [behindLine(name, key, narrowed)],
    bars: [undefined, n === null || total === null || total === 0 ? undefined : n / total],
  }));
  const foot = { key: 'total', name: t('statistics.total'), cells: [total, ''] };
  const head = [t('statistics.line'), t('statistics.number'), t('statistics.share')];
  return (
    <PlainTable
      caption={t(`statistics.tables.${name}`, { defaultValue: name })}
      head={head}
      rows={rows}
      foot={foot}
    />
  );
}

export const CountTables = ({
  tables,
  narrowed,
}: CountProps & { readonly tables: readonly Table[] }): ReactNode => (
  <div className={classes['tables']}>
    {tables.map((table) => (
      <CountTable key={table.name} table={table} narrowed={narrowed} />
    ))}
  </div>
);

interface GridTableProps {
  readonly grid: Grid;
  readonly caption: string;
  /** The table whose words the rows have. */
  readonly rowsAs: string;
}

/** In four steps up to the greatest; nothing is no shade. */
const heatOf = (n: number | null, greatest: number): number =>
  n === null || n === 0 || greatest === 0 ? 0 : Math.ceil((4 * n) / greatest);

export function GridTable({ grid, caption, rowsAs }: GridTableProps): ReactNode {
  const { t } = useTranslation();
  const words = useLineWords();
  const greatest = Math.max(0, ...grid.cells.flat().map((n) => n ?? 0));
  const rows = grid.rows.map((key, i): PlainRow => ({
    key,
    name: words(rowsAs, key),
    cells: [...(grid.cells[i] ?? []), grid.rowTotals[i] ?? null],
    heat: (grid.cells[i] ?? []).map((n) => heatOf(n, greatest)),
  }));
  const foot = {
    key: 'total',
    name: t('statistics.total'),
    cells: [...grid.columnTotals, grid.total],
  };
  const head = [
    t('statistics.line'),
    ...grid.columns.map((key) => words(grid.name, key)),
    t('statistics.total'),
  ];
  return <PlainTable caption={caption} head={head} rows={rows} foot={foot} />;
}
