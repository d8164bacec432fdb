/** web: lines of text as the rows of a table, such as risks and stop conditions; on a phone each is a card of its own. */
import { CloseButton } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { AddButton } from './add-button';
import type { TextField } from '../model';
import type { Path } from '../values';
import classes from './line-table.module.css';

export interface LineTableProps {
  readonly item: TextField;
  readonly name: string;
  readonly path: Path;
  readonly lines: readonly unknown[];
  readonly label: string;
  /** Another row is allowed. */
  readonly mayGrow: boolean;
  add(): void;
  remove(index: number): void;
}

const inputs = (table: HTMLElement | null): readonly HTMLTextAreaElement[] => [
  ...(table?.querySelectorAll('textarea') ?? []),
];

/** Puts the keyboard into the row that was asked for, or beside the one that went. */
function useKeyboard(rows: number) {
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current !== null) inputs(table.current)[wanted.current]?.focus();
    wanted.current = null;
  }, [rows]);
  return { table, wanted };
}

/** Enter goes to the next line, and makes one at the end; what is being composed is left alone. */
function onEnter({ lines, mayGrow, add }: LineTableProps) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const all = inputs(event.currentTarget);
    const at = all.findIndex((input) => input === event.target);
    if (at < 0) return;
    event.preventDefault();
    if (at + 1 < all.length) all[at + 1]?.focus();
    else if (mayGrow && lines.at(-1) !== '') add();
  };
}

function Row({
  index,
  line,
  shown,
  ...props
}: LineTableProps & {
  readonly index: number;
  readonly line: unknown;
  readonly shown: TextField;
}): ReactNode {
  const { t } = useTranslation();
  const { FieldInput } = useDesk();
  const { name, path, label, remove } = props;
  const at = useMemo(() => [...path, index], [path, index]);
  return (
    <tr>
      <th scope="row" className="number">
        {index + 1}
      </th>
      <td>
        <FieldInput
          field={shown}
          name={name}
          path={at}
          value={line}
          label={t('form.item', { what: label, n: index + 1 })}
        />
      </td>
      <td>
        <CloseButton
          aria-label={`${t('form.remove', { n: index + 1 })}: ${label}`}
          onClick={() => remove(index)}
        />
      </td>
    </tr>
  );
}

function Head(): ReactNode {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('form.column.number')}</th>
        <th scope="col">{t('form.column.text')}</th>
        <th scope="col">
          <span className="only-read">{t('form.column.remove')}</span>
        </th>
      </tr>
    </thead>
  );
}

export function LineTable(props: LineTableProps): ReactNode {
  const { item, lines, label, name, mayGrow } = props;
  const { table, wanted } = useKeyboard(lines.length);
  const add = (): void => {
    wanted.current = lines.length;
    props.add();
  };
  const remove = (index: number): void => {
    wanted.current = Math.min(index, lines.length - 2);
    props.remove(index);
  };
  const onKeyDown = onEnter({ ...props, add });
  // A line may be long: it is shown whole, and still holds no line break.
  const shown = useMemo((): TextField => ({ ...item, long: true }), [item]);
  return (
    <>
      {lines.length > 0 && (
        <table ref={table} className={classes['table']} data-list={name} onKeyDown={onKeyDown}>
          <caption className="only-read">{label}</caption>
          <Head />
          <tbody>
            {lines.map((line, i) => (
              <Row key={i} {...props} index={i} line={line} shown={shown} remove={remove} />
            ))}
          </tbody>
        </table>
      )}
      {mayGrow && <AddButton what={label} add={add} />}
    </>
  );
}
