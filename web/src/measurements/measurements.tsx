/** web: the indicators of a pilot: where they began, where they shall go, what was measured, and what warns. */
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Measurements, SeriesView } from '../../../contracts/measurements';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { dateOf } from '../format/dates';
import { numberOf } from '../format/numbers';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../terms/use-terms';
import classes from './measurements.module.css';
import { isEmpty, wayGone } from './points';
import { ReadingsTable } from './readings-table';

const Chart = lazy(() => import('./chart'));

const wayWord = (percent: number) =>
  percent < 0
    ? ('measurements.backwards' as const)
    : percent >= 100
      ? ('measurements.arrived' as const)
      : ('measurements.gone' as const);

function useSummary(series: SeriesView): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number): string => `${numberOf(value, language)} ${series.unit}`;
  const last = series.readings.at(-1);
  const gone = wayGone(series);
  const said = [
    series.baseline !== null && t('measurements.began', { value: number(series.baseline.value) }),
    series.target !== null && t('measurements.shall', { value: number(series.target) }),
    last === undefined
      ? t('measurements.notYet')
      : t('measurements.last', { value: number(last.value), date: dateOf(last.on, language) }),
    gone !== null && t(wayWord(gone), { percent: gone }),
  ];
  return said.filter((each) => each !== false).join(' ');
}

interface OneProps {
  readonly series: SeriesView;
  readonly all: Measurements;
}

function One({ series, all }: OneProps): ReactNode {
  const summary = useSummary(series);
  const { t } = useTranslation();
  return (
    <section className={classes['one']}>
      <h3>{series.name}</h3>
      <p>{summary}</p>
      {series.indicator === null && <p className="soft small">{t('measurements.watchOnly')}</p>}
      {!isEmpty(series) && (
        <div className={classes['pair']}>
          <div role="img" aria-label={`${series.name}. ${summary}`} className={classes['chart']}>
            <Suspense fallback={<Waiting />}>
              <Chart series={series} startedOn={all.startedOn} today={all.today} />
            </Suspense>
          </div>
          {series.readings.length > 0 && <ReadingsTable series={series} />}
        </div>
      )}
    </section>
  );
}

interface MeasurementsPartProps {
  readonly pilot: string;
  readonly revision: number;
}

export default function MeasurementsPart({ pilot, revision }: MeasurementsPartProps): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: keys.measurements(pilot, revision),
    queryFn: () =>
      ask<Measurements>('GET', `/api/pilots/${encodeURIComponent(pilot)}/measurements`),
    placeholderData: (before) => before,
  });
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  const all = query.data;
  if (all === undefined) return <Waiting />;
  if (all.series.length === 0) return <p className="soft">{t('measurements.empty')}</p>;
  return (
    <div data-testid="measurements">
      {all.series.map((series, i) => (
        <One key={`${series.indicator ?? ''} ${i}`} series={series} all={all} />
      ))}
    </div>
  );
}
