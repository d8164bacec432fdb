/** web: a choice that decides what else is asked, such as how a term is bounded. */
import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTerms } from '../../terms/use-terms';
import { useDesk } from '../desk';
import type { FieldProps } from '../desk';
import type { VariantField } from '../model';
import { emptyGroup, isGiven } from '../values';
import { Fields } from './group-input';
import classes from './fields.module.css';
import { useField } from './use-field';

export function VariantInput(props: FieldProps<VariantField>): ReactNode {
  const { field, name, path, value } = props;
  const terms = useTerms();
  const { beginning, chapter } = useDesk();
  const { label, required, change } = useField(props);
  const chosen = isGiven(value) ? String(value[field.by]) : '';
  const variant = field.variants.find((each) => each.value === chosen);
  const wordOf = (option: string): string =>
    terms.knownChoice(name, option, chapter) ?? terms.choice(field.by, option, chapter);
  const choose = (next: string): void => {
    const group = field.variants.find((each) => each.value === next)?.group;
    if (group !== undefined) change({ [field.by]: next, ...emptyGroup(group, beginning) });
  };
  return (
    <fieldset className={classes['group']}>
      <Radio.Group label={label} withAsterisk={required} value={chosen} onChange={choose}>
        <Stack gap={6} mt={4}>
          {field.variants.map((each) => (
            <Radio key={each.value} value={each.value} label={wordOf(each.value)} />
          ))}
        </Stack>
      </Radio.Group>
      {variant !== undefined && <Fields fields={variant.group.fields} path={path} value={value} />}
    </fieldset>
  );
}
