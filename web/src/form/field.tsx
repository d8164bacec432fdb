/** web: one field of a form, whatever it is made of. */
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { FieldProps } from './desk';
import { ChoiceInput } from './fields/choice-input';
import { DateInput } from './fields/date-input';
import { DocumentInput } from './fields/document-input';
import { FlagInput } from './fields/flag-input';
import { GroupInput } from './fields/group-input';
import { ListInput } from './fields/list-input';
import { NumberInput } from './fields/number-input';
import { ReferenceInput } from './fields/reference-input';
import { TextInput } from './fields/text-input';
import { VariantInput } from './fields/variant-input';
import type { Path } from './values';
import { pathKey } from './faults';

function inputOf(props: FieldProps): ReactNode {
  const { field, ...rest } = props;
  switch (field.kind) {
    case 'text':
      return <TextInput {...rest} field={field} />;
    case 'number':
      return <NumberInput {...rest} field={field} />;
    case 'date':
      return <DateInput {...rest} field={field} />;
    case 'flag':
      return <FlagInput {...rest} field={field} />;
    case 'choice':
      return <ChoiceInput {...rest} field={field} />;
    case 'reference':
      return field.to === 'document' ? (
        <DocumentInput {...props} />
      ) : (
        <ReferenceInput {...rest} field={field} />
      );
    case 'list':
      return <ListInput {...rest} field={field} />;
    case 'group':
      return <GroupInput {...rest} field={field} />;
    case 'variant':
      return <VariantInput {...rest} field={field} />;
    case 'fixed':
      return null;
  }
}

const samePath = (a: Path, b: Path): boolean => pathKey(a) === pathKey(b);

/** Typing in one of fifty fields must not draw the other forty-nine. */
export const FieldInput = memo(
  function FieldInput(props: FieldProps): ReactNode {
    const input = inputOf(props);
    return input === null ? null : <div data-path={pathKey(props.path)}>{input}</div>;
  },
  (before, after) =>
    before.value === after.value &&
    before.field === after.field &&
    before.label === after.label &&
    samePath(before.path, after.path),
);
