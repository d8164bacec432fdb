/** web: a unit, post, person, matter or indicator, chosen from what there is; found without diacritics. */
import { Select } from '@mantine/core';
import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../../../contracts/plain';
import type { Option, OptionGroup } from '../desk';
import { useDesk } from '../desk';
import type { FieldProps } from '../desk';
import type { Field } from '../model';
import { useField } from './use-field';

export const findPlain: OptionsFilter = ({ options, search }) => {
  const fits = (item: ComboboxItem): boolean => matches(item.label, search);
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return fits(option) ? [option] : [];
    const inGroup = typeof option.group === 'string' && matches(option.group, search);
    const items = option.items.filter((item) => inGroup || fits(item));
    return items.length === 0 ? [] : [{ ...option, items }];
  });
};

/** The library wants lists that it may write to. */
export const asData = (
  options: readonly (Option | OptionGroup)[],
): (Option | { group: string; items: Option[] })[] =>
  options.map((option) =>
    'group' in option ? { group: option.group, items: [...option.items] } : option,
  );

export function ReferenceInput(
  props: FieldProps<Field & { readonly kind: 'reference' }>,
): ReactNode {
  const { field, value } = props;
  const { t } = useTranslation();
  const { choices } = useDesk();
  const { label, error, required, change } = useField(props);
  return (
    <Select
      label={label}
      error={error}
      withAsterisk={required}
      searchable
      data={asData(choices.options(field.to))}
      filter={findPlain}
      value={typeof value === 'string' && value !== '' ? value : null}
      placeholder={t('form.choose')}
      nothingFoundMessage={t('common.none')}
      clearable={field.nullable}
      allowDeselect={field.nullable}
      maw="36rem"
      maxDropdownHeight={320}
      onChange={(next) => change(next ?? (field.nullable ? null : ''))}
    />
  );
}
