/** web: label, fault and change of a field. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../../terms/use-terms';
import { useDesk } from '../desk';
import type { FieldProps } from '../desk';

export interface FieldFace {
  readonly label: string;
  readonly error: string | undefined;
  readonly required: boolean;
  change(value: unknown): void;
}

export function useField({ field, name, label, path }: FieldProps): FieldFace {
  const { t } = useTranslation();
  const terms = useTerms();
  const desk = useDesk();
  const fault = desk.faultAt(path);
  const { change } = desk;
  return {
    label: label ?? terms.field(name, desk.chapter),
    error: fault === undefined ? undefined : t(`form.faults.${fault.code}`, { ...fault.params }),
    required: !field.nullable,
    change: useCallback((value: unknown) => change(path, value), [change, path]),
  };
}
