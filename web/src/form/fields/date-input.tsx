/** web: a calendar day, by the browser's own field: it knows the keyboard and the phone. */
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldProps } from '../desk';
import type { Field } from '../model';
import { useField } from './use-field';

export function DateInput(props: FieldProps<Field & { readonly kind: 'date' }>): ReactNode {
  const { field, value } = props;
  const { label, error, required, change } = useField(props);
  return (
    <TextInput
      type="date"
      label={label}
      error={error}
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
