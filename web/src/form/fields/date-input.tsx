/**
 * web: a calendar day, by the browser's own field: it knows the keyboard and the phone. It writes the day in the order
 * of the browser's language, which may not be the reader's; the day is said below it as everywhere else.
 */
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { dateOf, weekdayNameOf } from '../../format/dates';
import { useLanguage } from '../../terms/use-terms';
import type { FieldProps } from '../desk';
import type { Field } from '../model';
import { useField } from './use-field';

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

export function DateInput(props: FieldProps<Field & { readonly kind: 'date' }>): ReactNode {
  const { field, value } = props;
  const { label, error, required, change } = useField(props);
  const language = useLanguage();
  const day = typeof value === 'string' && wholeDay.test(value) ? value : null;
  return (
    <TextInput
      type="date"
      label={label}
      error={error}
      description={day && `${weekdayNameOf(day, language)}, ${dateOf(day, language)}`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={required}
      aria-required={required}
      maw="14rem"
      max="9999-12-31"
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        change(typed === '' && field.nullable ? null : typed);
      }}
    />
  );
}
