/** web: a number, or an amount in dong. */
import { NumberInput as Digits } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../domain/words';
import { useLanguage } from '../../terms/use-terms';
import type { FieldProps } from '../desk';
import type { NumberField } from '../model';
import { useField } from './use-field';

const separators: Readonly<
  Record<Language, { readonly thousand: string; readonly decimal: string }>
> = {
  vi: { thousand: '.', decimal: ',' },
  en: { thousand: ',', decimal: '.' },
  fr: { thousand: '\u202f', decimal: ',' },
};

export function NumberInput(props: FieldProps<NumberField>): ReactNode {
  const { field, value } = props;
  const { t } = useTranslation();
  const { thousand, decimal } = separators[useLanguage()];
  const { label, error, required, change } = useField(props);
  return (
    <Digits
      label={label}
      error={error}
      withAsterisk={required}
      aria-required={required}
      maw="20rem"
      hideControls
      value={typeof value === 'number' ? value : ''}
      allowDecimal={!field.integer}
      decimalSeparator={decimal}
      thousandSeparator={thousand}
      suffix={field.money ? ` ${t('common.vnd')}` : ''}
      clampBehavior="none"
      onChange={(next) => change(typeof next === 'number' ? next : null)}
    />
  );
}
