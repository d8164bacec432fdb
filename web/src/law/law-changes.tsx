/** web: what differs in the law itself: rules with both values and the article, and the days of the calendar. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../domain/law/pack';
import type { LawChanges } from '../../../domain/what-if/law-changes';
import { dateOf } from '../format/dates';
import { Article } from '../parts/article';
import { useLanguage } from '../terms/use-terms';
import { useRuleValue } from '../why/rule-line';
import { Table } from './table';

function Value({ rule }: { readonly rule: Rule | null }): ReactNode {
  const valueOf = useRuleValue();
  return rule === null ? (
    '–'
  ) : (
    <>
      {valueOf(rule)} <Article {...rule} />
    </>
  );
}

export function ChangesOfLaw({ changes }: { readonly changes: LawChanges }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rules, days, ladders, hours } = changes;
  return (
    <>
      <Table
        caption={t('law.rules')}
        head={[t('why.rule'), t('law.before'), t('law.after')]}
        rows={rules.map(({ key, before, after }) => ({
          key,
          cells: [
            <code key="key">{key}</code>,
            <Value key="before" rule={before} />,
            <Value key="after" rule={after} />,
          ],
        }))}
      />
      <Table
        caption={t('law.days')}
        head={[t('law.days'), t('law.change')]}
        rows={days.map(({ date, becomes }) => ({
          key: date,
          cells: [dateOf(date, language), t(`law.becomes.${becomes}`)],
        }))}
      />
      {ladders.length > 0 && <p>{t('law.ladders', { names: ladders.join(', ') })}</p>}
      {hours.length > 0 && <p>{t('law.hours', { names: hours.join(', ') })}</p>}
    </>
  );
}
