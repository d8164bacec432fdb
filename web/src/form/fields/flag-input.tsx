/** web: yes or no, chosen aloud: a box that nobody ticked would say no without anybody having said it. */
import { Group, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../desk';
import type { Field } from '../model';
import { useField } from './use-field';

const answers: ReadonlyMap<string, boolean | null> = new Map([
  ['yes', true],
  ['no', false],
  ['none', null],
]);

const chosenFor = (value: unknown, nullable: boolean): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return nullable ? 'none' : '';
};

export function FlagInput(props: FieldProps<Field & { readonly kind: 'flag' }>): ReactNode {
  const { t } = useTranslation();
  const { field, value } = props;
  const { label, error, required, change } = useField(props);
  return (
    <Radio.Group
      label={label}
      error={error}
      withAsterisk={required}
      value={chosenFor(value, field.nullable)}
      onChange={(next) => change(answers.get(next) ?? null)}
    >
      <Group gap="lg" mt={4}>
        <Radio value="yes" label={t('common.yes')} />
        <Radio value="no" label={t('common.no')} />
        {field.nullable && <Radio value="none" label={t('form.notGiven')} />}
      </Group>
    </Radio.Group>
  );
}
