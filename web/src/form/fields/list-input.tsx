/** web: several of the same: chosen from a list, or written one below the other. */
import { CloseButton, MultiSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../../terms/use-terms';
import { useDesk } from '../desk';
import type { FieldProps } from '../desk';
import type { Field } from '../model';
import { newItem } from '../values';
import { Fields } from './group-input';
import classes from './fields.module.css';
import { AddButton } from './add-button';
import { LineTable } from './line-table';
import { IndicatorSentence } from './indicator-sentence';
import { asData, findPlain } from './reference-input';
import { useField } from './use-field';

type ListField = Field & { readonly kind: 'list' };

/** Drawn as a table, its words once above the columns; see fields.module.css. */
const indicators = 'indicators';

const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

export function ListInput(props: FieldProps<ListField>): ReactNode {
  const { item } = props.field;
  return item.kind === 'reference' || item.kind === 'choice' ? (
    <ChosenList {...props} />
  ) : (
    <WrittenList {...props} />
  );
}

function ChosenList(props: FieldProps<ListField>): ReactNode {
  const { field, name, value } = props;
  const { t } = useTranslation();
  const terms = useTerms();
  const { choices, chapter } = useDesk();
  const { label, error, change } = useField(props);
  const { item } = field;
  const data =
    item.kind === 'choice'
      ? item.options.map((option) => ({
          value: option,
          label: terms.choice(name, option, chapter),
        }))
      : item.kind === 'reference'
        ? asData(choices.options(item.to))
        : [];
  return (
    <MultiSelect
      label={label}
      error={error}
      withAsterisk={field.min > 0}
      data={data}
      value={itemsOf(value).map(String)}
      searchable
      filter={findPlain}
      placeholder={itemsOf(value).length === 0 ? t('form.choose') : ''}
      maxValues={field.max}
      maxDropdownHeight={320}
      hidePickedOptions
      nothingFoundMessage={t('common.none')}
      onChange={change}
    />
  );
}

function WrittenList(props: FieldProps<ListField>): ReactNode {
  const { field, name, path, value } = props;
  const { beginning } = useDesk();
  const { label, error, change } = useField(props);
  const items = itemsOf(value);
  const rows = {
    label,
    mayGrow: items.length < field.max,
    add: () => change([...items, newItem(field.item, items, beginning)]),
    remove: (index: number) => change(items.filter((_, i) => i !== index)),
  };
  return (
    <fieldset className={classes['group']}>
      <legend>
        {label}
        {field.min > 0 && (
          <span aria-hidden="true" className={classes['star']}>
            {' '}
            *
          </span>
        )}
      </legend>
      {error !== undefined && (
        <Text c="var(--late)" size="sm">
          {error}
        </Text>
      )}
      {field.item.kind === 'text' ? (
        <LineTable {...rows} item={field.item} name={name} path={path} lines={items} />
      ) : (
        <>
          <Items {...props} {...rows} items={items} />
          {rows.mayGrow && <AddButton what={label} add={rows.add} />}
        </>
      )}
    </fieldset>
  );
}

interface ItemsProps extends FieldProps<ListField> {
  readonly items: readonly unknown[];
  readonly label: string;
  remove(index: number): void;
}

function Items({ items, label, remove, ...rest }: ItemsProps): ReactNode {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <ol className="plain-list">
      {items.map((item, i) => (
        <li key={i} className={classes['item']}>
          <div className={classes['itemBody']}>
            <Item
              {...rest}
              index={i}
              value={item}
              label={t('form.item', { what: label, n: i + 1 })}
            />
          </div>
          <CloseButton
            aria-label={`${t('form.remove', { n: i + 1 })}: ${label}`}
            onClick={() => remove(i)}
          />
        </li>
      ))}
    </ol>
  );
}

interface ItemProps extends FieldProps<ListField> {
  readonly index: number;
}

function Item({ field, name, path, index, value, label }: ItemProps): ReactNode {
  const { FieldInput } = useDesk();
  const at = [...path, index];
  const named = label === undefined ? {} : { label };
  if (field.item.kind !== 'group')
    return <FieldInput field={field.item} name={name} path={at} value={value} {...named} />;
  return (
    <fieldset className={classes['row']} data-list={name}>
      <legend className="only-read">{label}</legend>
      <Fields
        fields={field.item.fields.filter((each) => each.name !== 'id')}
        path={at}
        value={value}
      />
      {name === indicators && <IndicatorSentence value={value} />}
    </fieldset>
  );
}
