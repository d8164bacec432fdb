/** web: what is still to be filled in, with the way to each. */
import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../terms/use-terms';
import { useDesk } from './desk';
import type { Fault } from './faults';
import { pathKey } from './faults';
import { focusField } from './use-form';
import classes from './form.module.css';

/** The names on the way, with the numbers of items: "Chỉ tiêu 2: Đơn vị". */
export function useFaultLabel(): (fault: Fault) => string {
  const terms = useTerms();
  const { chapter } = useDesk();
  return ({ path }) =>
    path
      .map((part) => (typeof part === 'number' ? String(part + 1) : terms.field(part, chapter)))
      .slice(-3)
      .join(' › ');
}

export function FaultSummary({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useFaultLabel();
  if (faults.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="late"
      variant="light"
      title={t('form.check', { count: faults.length })}
    >
      <ul className={classes['faults']}>
        {faults.map((fault) => (
          <li key={pathKey(fault.path)}>
            <button
              type="button"
              className={classes['link']}
              onClick={() => focusField(fault.path)}
            >
              {labelOf(fault)}
            </button>
            {': '}
            {t(`form.faults.${fault.code}`, { ...fault.params })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
