/** web: one table, as everything here is shown: with a caption, headings for readers, and words for what is hidden. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { numberOf } from '../format/numbers';
import { useLanguage } from '../terms/use-terms';
import classes from './statistics.module.css';

export interface PlainRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (number | string | null)[];
  /** How much of the greatest a cell is, 0 to 4: shown as shade beside its number. */
  readonly heat?: readonly number[];
  /** Length of a bar under a cell's number, 0 to 1; the number says the same. */
  readonly bars?: readonly (number | undefined)[];
  /** To the pilots behind a cell. */
  readonly links?: readonly (string | undefined)[];
}

interface PlainTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly PlainRow[];
  readonly foot?: PlainRow;
}

interface CellProps {
  readonly value: number | string | null;
  readonly heat: number | undefined;
  readonly link: string | undefined;
  readonly bar: number | undefined;
}

function Cell({ value, heat, link, bar }: CellProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (value === null)
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="only-read">{t('statistics.hidden')}</span>
      </td>
    );
  const shown = typeof value === 'number' ? numberOf(value, language) : value;
  return (
    <td data-heat={heat}>
      {link === undefined || value === 0 ? shown : <Link href={link}>{shown}</Link>}
      {bar !== undefined && (
        <span className={classes['bar']} aria-hidden="true">
          <span style={{ inlineSize: `${bar * 100}%` }} />
        </span>
      )}
    </td>
  );
}

const Row = ({ row }: { readonly row: PlainRow }): ReactNode => (
  <tr>
    <th scope="row">{row.name}</th>
    {row.cells.map((value, i) => (
      <Cell key={i} value={value} heat={row.heat?.[i]} link={row.links?.[i]} bar={row.bars?.[i]} />
    ))}
  </tr>
);

export function PlainTable({ caption, head, rows, foot }: PlainTableProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    // Wide tables are scrolled: by keyboard too.
    <div className={classes['wide']} role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        {rows.length === 0 ? (
          <tbody>
            <tr>
              <td>{t('statistics.none')}</td>
            </tr>
          </tbody>
        ) : (
          <>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
            {foot !== undefined && (
              <tfoot>
                <Row row={foot} />
              </tfoot>
            )}
          </>
        )}
      </table>
    </div>
  );
}
