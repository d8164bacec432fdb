/** web: a rule in one line: its number with the unit, its article, and how sure we are of it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleTold } from '../../../domain/explain/rule';
import { Article } from '../parts/article';

export function useRuleValue(): (rule: Pick<RuleTold, 'value' | 'unit'>) => string {
  const { t } = useTranslation();
  return ({ value, unit }) => {
    if (value === null) return t('why.noValue');
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    return typeof value === 'number'
      ? `${value} ${t(`why.units.${unit}`, { count: value })}`
      : value;
  };
}

export function RuleLine({ rule }: { readonly rule: RuleTold }): ReactNode {
  const valueOf = useRuleValue();
  const { t } = useTranslation();
  return (
    <>
      <b>{valueOf(rule)}</b> <Article {...rule} />{' '}
      <small className="soft">
        {t('why.key')} <code>{rule.key}</code>
      </small>
    </>
  );
}
