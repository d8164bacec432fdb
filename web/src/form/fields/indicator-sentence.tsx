/** web: what a row of the indicator table says, read back in words, and whether it contradicts itself. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { numberOf } from '../../format/numbers';
import { Icon } from '../../parts/icon';
import { useLanguage } from '../../terms/use-terms';
import { isGiven } from '../values';
import classes from './fields.module.css';
import { wayOf } from './indicator-way';

export function IndicatorSentence({ value }: { readonly value: unknown }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const way = isGiven(value) ? wayOf(value) : null;
  if (way === null) return null;
  const { from, to, unit, percent, kind } = way;
  const number = (each: number): string => numberOf(each, language);
  return (
    <p className={classes['sentence']} data-kind={kind} data-testid="indicator-sentence">
      {kind !== 'right' && <Icon name="soon" size={14} />}{' '}
      {t(`form.indicator.${kind}`, {
        from: number(from),
        to: number(to),
        unit,
        by: number(Math.abs(to - from)),
      })}
      {percent !== null && ` (${to > from ? '+' : '−'}${number(Math.abs(percent))} %)`}
    </p>
  );
}
