/** web: one of a few by radio buttons, one of many by a list. */
import { Radio, Select, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../../terms/use-terms';
import { useDesk } from '../desk';
import type { FieldProps } from '../desk';
import type { Field } from '../model';
import { useField } from './use-field';

const fewest = 6;

type ChoiceProps = FieldProps<Field & { readonly kind: 'choice' }>;

export function ChoiceInput(props: ChoiceProps): ReactNode {
  return props.field.options.length > fewest ? (
    <ChoiceList {...props} />
  ) : (
    <ChoiceButtons {...props} />
  );
}

function useOptions({ field, name }: ChoiceProps): { value: string; label: string }[] {
  const terms = useTerms();
  const { chapter } = useDesk();
  return field.options.map((option) => ({
    value: option,
    label: terms.choice(name, option, chapter),
  }));
}

const chosenIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function ChoiceList(props: ChoiceProps): ReactNode {
  const { t } = useTranslation();
  const { label, error, required, change } = useField(props);
  return (
    <Select
      label={label}
      error={error}
      withAsterisk={required}
      data={useOptions(props)}
      value={chosenIn(props.value)}
      placeholder={t('form.choose')}
      clearable={props.field.nullable}
      allowDeselect={props.field.nullable}
      checkIconPosition="right"
      maw="32rem"
      onChange={change}
    />
  );
}

function ChoiceButtons(props: ChoiceProps): ReactNode {
  const { t } = useTranslation();
  const { label, error, required, change } = useField(props);
  const choose = (next: string): void => change(next === '' ? null : next);
  return (
    <Radio.Group
      label={label}
      error={error}
      withAsterisk={required}
      value={chosenIn(props.value) ?? ''}
      onChange={choose}
    >
      <Stack gap={6} mt={4}>
        {useOptions(props).map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
        {props.field.nullable && <Radio value="" label={t('form.notGiven')} />}
      </Stack>
    </Radio.Group>
  );
}
