/** web: shows what an act or a plan holds, whatever its shape, with the same words as the form that asked for it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../../../contracts/http';
import { dateOf, momentOf } from '../format/dates';
import { numberOf } from '../format/numbers';
import type { Names } from '../format/names';
import { useNames } from '../format/use-names';
import { useLanguage, useTerms } from '../terms/use-terms';
import { matterName } from './matter-name';
import classes from './value-view.module.css';

export interface Showing {
  readonly texts: Texts;
  readonly chapter: string | undefined;
}

interface ValueProps extends Showing {
  readonly name: string;
  readonly value: unknown;
}

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isShape(value) && Object.values(value).every(isEmpty));

/** A unit, post or person by its name; anything else as it is. */
function named(id: string, names: Names): string {
  const post = names.fullPost(id);
  if (post !== id) return post;
  const unit = names.unit(id);
  return unit === id ? names.person(id) : unit;
}

function useTextOf({ name, texts, chapter }: ValueProps): (value: string) => string {
  const terms = useTerms();
  const names = useNames();
  const language = useLanguage();
  return (value) => {
    const prose = texts[value];
    if (prose !== undefined) return prose;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateOf(value, language);
    if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return momentOf(value, language);
    const choice = terms.knownChoice(name, value, chapter);
    if (choice !== undefined) return choice;
    return name === 'matter' || name === 'about' ? matterName(terms, value) : named(value, names);
  };
}

function Scalar(props: ValueProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const textOf = useTextOf(props);
  const { name, value } = props;
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
  if (typeof value === 'number')
    return (
      <span className="number">
        {numberOf(value, language)}
        {name.endsWith('Vnd') ? ` ${t('common.vnd')}` : ''}
      </span>
    );
  return <span className="prose">{textOf(String(value))}</span>;
}

function Rows({ rows, ...rest }: Showing & { readonly rows: readonly Shape[] }): ReactNode {
  const terms = useTerms();
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => column !== 'id',
  );
  return (
    <div className={classes['scroll']}>
      <table className={classes['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {terms.field(column, rest.chapter)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {columns.map((column) => (
                <td key={column}>
                  {isEmpty(row[column]) ? (
                    '–'
                  ) : (
                    <Value {...rest} name={column} value={row[column]} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Value(props: ValueProps): ReactNode {
  const { value, name, ...rest } = props;
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    if (items.every(isShape)) return <Rows {...rest} rows={items} />;
    return (
      <ul className={classes['list']}>
        {items.map((item, i) => (
          <li key={i}>
            <Value {...rest} name={name} value={item} />
          </li>
        ))}
      </ul>
    );
  }
  return isShape(value) ? <Values {...rest} values={value} /> : <Scalar {...props} />;
}

interface ValuesProps extends Showing {
  readonly values: Shape;
  /** Names that are not shown. */
  readonly without?: ReadonlySet<string>;
}

export function Values({ values, without, ...rest }: ValuesProps): ReactNode {
  const terms = useTerms();
  const given = Object.entries(values).filter(
    ([name, value]) => !isEmpty(value) && without?.has(name) !== true,
  );
  return (
    <dl className={classes['values']}>
      {given.map(([name, value]) => (
        <div key={name}>
          <dt>{terms.field(name, rest.chapter)}</dt>
          <dd>
            <Value {...rest} name={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
