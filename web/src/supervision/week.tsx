/** web: the visits of one week, day by day. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../domain/time';
import { dateOf, daysAfter, weekdayNameOf } from '../format/dates';
import { useLanguage } from '../terms/use-terms';
import { byDay, eachDay, weekOf } from './days';
import { Loaded } from './loaded';
import classes from './supervision.module.css';
import { TurnPages } from './turn-pages';
import { useVisits } from './use-supervision';
import { VisitLine, visitKey } from './visit-line';

interface WeekProps {
  readonly today: LocalDate;
  readonly shown: LocalDate;
  show(day: LocalDate): void;
}

interface WeekdayProps {
  readonly day: LocalDate;
  readonly isToday: boolean;
  /** undefined: none. */
  readonly visits: ReturnType<ReturnType<typeof byDay>['get']>;
}

function Weekday({ day, isToday, visits }: WeekdayProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={classes['weekday']} aria-current={isToday ? 'date' : undefined}>
      <h3>
        {weekdayNameOf(day, language)} <span className="number">{dateOf(day, language)}</span>
        {isToday && <span className="soft"> · {t('supervision.today')}</span>}
      </h3>
      {visits === undefined ? (
        <p className="soft small">{t('supervision.nothingOn')}</p>
      ) : (
        <ol className={`plain-list ${classes['rows']}`}>
          {visits.map((visit) => (
            <VisitLine key={visitKey(visit)} visit={visit} />
          ))}
        </ol>
      )}
    </section>
  );
}

export function Week({ today, shown, show }: WeekProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const week = weekOf(shown);
  const visits = useVisits(week);
  const days = byDay(visits.data?.visits ?? []);
  const title = t('supervision.weekOf', {
    from: dateOf(week.from, language),
    to: dateOf(week.to, language),
  });
  return (
    <>
      <TurnPages
        title={title}
        back={() => show(daysAfter(week.from, -7))}
        today={() => show(today)}
        on={() => show(daysAfter(week.from, 7))}
      />
      <Loaded query={visits}>
        {eachDay(week).map((day) => (
          <Weekday key={day} day={day} isToday={day === today} visits={days.get(day)} />
        ))}
      </Loaded>
    </>
  );
}
