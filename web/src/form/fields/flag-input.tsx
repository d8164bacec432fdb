/** web: yes or no. */
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldProps } from '../desk';
import type { Field } from '../model';
import { useField } from './use-field';

export function FlagInput(props: FieldProps<Field & { readonly kind: 'flag' }>): ReactNode {
  const { label, error, change } = useField(props);
  return (
    <Checkbox
      label={label}
      error={error}
      checked={props.value === true}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
