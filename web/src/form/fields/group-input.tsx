/** web: fields that belong together. One that may be left out is opened by a tick. */
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDesk } from '../desk';
import type { FieldProps } from '../desk';
import type { GroupField, NamedField } from '../model';
import { emptyGroup, isGiven } from '../values';
import type { Path } from '../values';
import classes from './fields.module.css';
import { useField } from './use-field';

interface FieldsProps {
  readonly fields: readonly NamedField[];
  readonly path: Path;
  readonly value: unknown;
}

/** The fields one below the other, without those that are settled elsewhere. */
export function Fields({ fields, path, value }: FieldsProps): ReactNode {
  const { FieldInput, hidden } = useDesk();
  return fields
    .filter(({ name }) => !hidden.has(name))
    .map(({ name, field }) => (
      <FieldInput
        key={name}
        name={name}
        field={field}
        path={[...path, name]}
        value={isGiven(value) ? value[name] : undefined}
      />
    ));
}

export function GroupInput(props: FieldProps<GroupField>): ReactNode {
  const { field, path, value } = props;
  const { label, change } = useField(props);
  const { beginning } = useDesk();
  return (
    <fieldset className={classes['group']}>
      <legend>{label}</legend>
      {field.nullable && (
        <Checkbox
          label={label}
          checked={value !== null && value !== undefined}
          onChange={(event) =>
            change(event.currentTarget.checked ? emptyGroup(field, beginning) : null)
          }
        />
      )}
      {isGiven(value) && <Fields fields={field.fields} path={path} value={value} />}
    </fieldset>
  );
}
