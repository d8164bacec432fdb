/** web: the visits as a Monday morning needs them: late first, then what waits for its conclusion, then this week. */
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../domain/time';
import { daysAfter } from '../format/dates';
import { Empty } from '../parts/empty';
import { grouped, groups } from './days';
import type { Stretch } from './days';
import { Loaded } from './loaded';
import classes from './supervision.module.css';
import { useVisits } from './use-supervision';
import { VisitLine, visitKey } from './visit-line';

const TakeAlong = lazy(() => import('../visits/take-along'));

const daysBehind = 30;
/** Half a year is the usual interval: the next visit of a pilot is in sight as soon as the last was held. */
const daysAhead = 200;

export const nearby = (today: LocalDate): Stretch => ({
  from: daysAfter(today, -daysBehind),
  to: daysAfter(today, daysAhead),
});

export function VisitList({ today }: { readonly today: LocalDate }): ReactNode {
  const { t } = useTranslation();
  const visits = useVisits(nearby(today));
  const parts = grouped(visits.data?.visits ?? [], visits.data?.today ?? today);
  const calm = groups.slice(0, 3).every((group) => parts.get(group)?.length === 0);
  return (
    <Loaded query={visits}>
      <Suspense>
        <TakeAlong visits={visits.data?.visits ?? []} />
      </Suspense>
      {calm && (
        <Empty>
          <p>{t('supervision.nothingWaits')}</p>
        </Empty>
      )}
      {groups.map((group) => {
        const those = parts.get(group) ?? [];
        if (those.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`visits-${group}`} className={classes['part']}>
            <h2 id={`visits-${group}`} data-group={group}>
              {t(`supervision.groups.${group}`)} <span className="soft">({those.length})</span>
            </h2>
            <ol className={`plain-list ${classes['rows']}`}>
              {those.map((visit) => (
                <VisitLine key={visitKey(visit)} visit={visit} />
              ))}
            </ol>
          </section>
        );
      })}
    </Loaded>
  );
}
