/** web: a line or a longer text. */
import { Textarea, TextInput as Line } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldProps } from '../desk';
import type { TextField } from '../model';
import classes from './fields.module.css';
import { useField } from './use-field';

export function TextInput(props: FieldProps<TextField>): ReactNode {
  const { field, value } = props;
  const { label, error, required, change } = useField(props);
  const text = typeof value === 'string' ? value : '';
  const shared = {
    label,
    error,
    withAsterisk: required && (field.minLength > 0 || field.pattern !== null),
    value: text,
    'aria-required': required,
    maxLength: field.maxLength + 1,
    onChange: (event: { currentTarget: { value: string } }) => {
      const typed = event.currentTarget.value;
      change(typed === '' && field.nullable ? null : typed);
    },
  };
  return field.long ? (
    <Textarea {...shared} rows={2} classNames={{ input: classes['growing'] ?? '' }} />
  ) : (
    <Line {...shared} autoComplete="off" />
  );
}
