/** web: how a date was counted: from when, over which days, and which of them were skipped. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueTold } from '../../../domain/explain';
import { dateOf, momentOf } from '../format/dates';
import { useLanguage } from '../terms/use-terms';

const isInstant = (text: string): boolean => text.length > 10;

function useReceiptWords({ receipt }: DueTold): readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  if (receipt === null || receipt.countsOn === receipt.localDay) return [];
  const { countsOn, afterCutOff, cutOffHour } = receipt;
  const why = afterCutOff ? t('why.afterCutOff', { hour: cutOffHour }) : t('why.onDayOff');
  return [`${t('why.countsOn', { date: dateOf(countsOn, language) })}, ${why}`];
}

function useDayWords({ days }: DueTold): readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  if (days === null) return [];
  const on = (date: string): string => dateOf(date, language);
  return [
    t('why.working', { count: days.working }),
    ...(days.weekend > 0 ? [t('why.weekend', { count: days.weekend })] : []),
    ...days.holidays.map(({ date, name }) =>
      t('why.holiday', { date: on(date), name: name[language] }),
    ),
    ...days.given.map((date) => t('why.given', { date: on(date) })),
    ...days.worked.map(({ date }) => t('why.worked', { date: on(date) })),
    ...(days.covered ? [] : [t('why.notCovered')]),
  ];
}

export function DaysTold({ due }: { readonly due: DueTold }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const lines = [...useReceiptWords(due), ...useDayWords(due)];
  const { origin } = due;
  if (origin === null) return null;
  const from = isInstant(origin.from)
    ? momentOf(origin.from, language)
    : dateOf(origin.from, language);
  return (
    <ul>
      <li>{t(`why.counting.${origin.counting}`, { from })}</li>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
