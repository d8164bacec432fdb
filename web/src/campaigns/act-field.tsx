/** web: one field of an act in a campaign. */
import { Checkbox, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../api/queries';
import { useNames } from '../format/use-names';
import type { FieldName, FieldSort } from './act-fields';

const grades = ['reminder', 'warning', 'criticism'] as const;
const polarities = ['positive', 'shortcoming', 'none'] as const;
const leaders = ['supervisor', 'monitor', 'auditor'];

interface ActFieldProps {
  readonly name: FieldName;
  readonly sort: FieldSort;
  readonly value: unknown;
  readonly units: readonly string[];
  readonly findings: readonly number[];
  change(value: unknown): void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function useOptions({ sort, units, findings }: ActFieldProps): Option[] {
  const { t } = useTranslation();
  const names = useNames();
  const { data } = useDirectory();
  switch (sort) {
    case 'grade':
      return grades.map((value) => ({ value, label: t(`campaigns.grades.${value}`) }));
    case 'polarity':
      return polarities.map((value) => ({ value, label: t(`campaigns.polarities.${value}`) }));
    case 'finding':
      return findings.map((n) => ({ value: String(n), label: String(n) }));
    case 'lead':
      return (data?.posts ?? [])
        .filter(({ kind }) => leaders.includes(kind))
        .map(({ id }) => ({ value: id, label: names.fullPost(id) }));
    default:
      return units.map((value) => ({ value, label: names.unit(value) }));
  }
}

function Choice(props: ActFieldProps & { readonly label: string }): ReactNode {
  const { t } = useTranslation();
  const { label, value, sort, change } = props;
  return (
    <NativeSelect
      label={label}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
      onChange={({ currentTarget }) =>
        change(sort === 'finding' ? Number(currentTarget.value) : currentTarget.value)
      }
      data={[{ value: '', label: t('form.choose') }, ...useOptions(props)]}
    />
  );
}

function Units(props: ActFieldProps & { readonly label: string }): ReactNode {
  const { label, value, change } = props;
  return (
    <MultiSelect
      label={label}
      searchable
      value={Array.isArray(value) ? value.map(String) : []}
      onChange={change}
      data={useOptions(props)}
      maw="36rem"
    />
  );
}

export function ActField(props: ActFieldProps): ReactNode {
  const { t } = useTranslation();
  const { name, sort, value, change } = props;
  const label = t(`campaigns.fields.${name}`);
  const text = typeof value === 'string' ? value : '';
  const take = ({
    currentTarget,
  }: {
    currentTarget: HTMLInputElement | HTMLTextAreaElement;
  }): void => change(currentTarget.value);
  switch (sort) {
    case 'line':
      return <TextInput label={label} value={text} onChange={take} maw="36rem" />;
    case 'prose':
      return <Textarea label={label} value={text} onChange={take} autosize minRows={2} w="100%" />;
    case 'day':
    case 'dayOrNone':
      return <TextInput type="date" label={label} value={text} onChange={take} maw="14rem" />;
    case 'yesNo':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
      );
    case 'units':
      return <Units {...props} label={label} />;
    default:
      return <Choice {...props} label={label} />;
  }
}
