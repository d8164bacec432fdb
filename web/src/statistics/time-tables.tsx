/** web: how long things take: steps against limits, desks, months, replications, and similar units side by side. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../domain/statistics/comparison';
import type { Figures, StepLine } from '../../../domain/statistics/figures';
import { useNames } from '../format/use-names';
import { useTerms } from '../terms/use-terms';
import type { Narrowed } from './behind';
import { behindDesk } from './behind';
import { PlainTable } from './plain-table';
import { useLineWords } from './use-line-words';

type Measure = Pick<StepLine, 'unit' | 'limit'>;

function useTook(): (n: number | null, measure: Pick<Measure, 'unit'>) => string {
  const { t } = useTranslation();
  return (n, { unit }) => (n === null ? '–' : t(`statistics.units.${unit}`, { n }));
}

export function StepTable({ steps }: { readonly steps: readonly StepLine[] }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const took = useTook();
  const limitOf = (line: StepLine): string => {
    if (line.limit === null) return t('statistics.noLimit');
    // What is not verified is never shown as law.
    const isLocal = line.mark === 'D' || line.mark === 'U';
    return `${took(line.limit, line)}${isLocal ? ` (${t('statistics.localSetting')})` : ''}`;
  };
  const rows = steps.map((line) => ({
    key: `${line.pack} ${line.rule} ${line.step} ${line.limit ?? ''}`,
    name: `${terms.step(line.step)} (${line.pack})`,
    cells: [limitOf(line), line.done, line.inTime, took(line.median, line), took(line.p90, line)],
  }));
  const head = (['step', 'limit', 'done', 'inTime', 'median', 'p90'] as const).map((key) =>
    t(`statistics.${key}`),
  );
  return <PlainTable caption={t('statistics.steps')} head={head} rows={rows} />;
}

export function DeskTable({
  desks,
  narrowed,
}: Pick<Figures, 'desks'> & { readonly narrowed?: Narrowed | undefined }): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  const rows = desks.map(({ unit, role, open, overdue, longestDays }) => ({
    key: `${unit} ${role}`,
    name: unit === '' ? t('statistics.nobody') : names.unit(unit),
    cells: [terms.role(role), open, overdue, longestDays],
    links: [undefined, undefined, behindDesk(unit, role, narrowed)],
  }));
  const head = (['unit', 'role', 'open', 'overdue', 'longest'] as const).map((key) =>
    t(`statistics.${key}`),
  );
  return <PlainTable caption={t('statistics.desks')} head={head} rows={rows} />;
}

export function MonthTable({ months }: Pick<Figures, 'months'>): ReactNode {
  const { t } = useTranslation();
  const rows = months.map(({ month, submitted, decided, closed }) => ({
    key: month,
    name: month.split('-').toReversed().join('/'),
    cells: [submitted, decided, closed],
  }));
  const head = (['month', 'submitted', 'decided', 'closed'] as const).map((key) =>
    t(`statistics.${key}`),
  );
  return <PlainTable caption={t('statistics.months')} head={head} rows={rows} />;
}

export function LeadTable({ leadTimes }: Pick<Figures, 'leadTimes'>): ReactNode {
  const { t } = useTranslation();
  const rows = leadTimes.map(({ key, cases, median, p90 }) => ({
    key,
    name: t(`statistics.leadKeys.${key}`),
    cells: [cases, median ?? '', p90 ?? ''],
  }));
  const head = (['line', 'cases', 'median', 'p90'] as const).map((key) => t(`statistics.${key}`));
  return <PlainTable caption={t('statistics.leads')} head={head} rows={rows} />;
}

export function ComparisonTable({ group }: { readonly group: Comparison }): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  const words = useLineWords();
  const took = useTook();
  const spread = t('statistics.spread', {
    quarter: took(group.quarter, group),
    half: took(group.half, group),
    threeQuarters: took(group.threeQuarters, group),
  });
  const rows = group.units.map(({ unit, cases, median }) => ({
    key: unit,
    name: names.unit(unit),
    cells: [cases, took(median, group)],
  }));
  const head = (['unit', 'cases', 'median'] as const).map((key) => t(`statistics.${key}`));
  const caption = `${terms.step(group.step)}, ${words('level', group.level)}. ${spread}`;
  return <PlainTable caption={caption} head={head} rows={rows} />;
}
