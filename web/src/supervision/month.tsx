/** web: a month of visits as a table, weeks from Monday. On a phone the days with visits stand below each other. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { VisitRow } from '../../../contracts/supervision';
import type { LocalDate } from '../../../domain/time';
import { dateOf, monthNameOf, weekdayNameOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import { byDay, monthAfter, monthOf, weekOf, weeksOf } from './days';
import { Loaded } from './loaded';
import classes from './supervision.module.css';
import { TurnPages } from './turn-pages';
import { useVisits } from './use-supervision';
import { icons, visitKey } from './visit-line';

function Mark({ visit }: { readonly visit: VisitRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        href={`/pilots/${visit.pilot}`}
        className={classes['mark'] ?? ''}
        data-state={visit.state}
        title={`${t(`supervision.states.${visit.state}`)}: ${visit.pilotTitle}`}
      >
        <Icon name={icons[visit.state]} size={14} />
        <span className="only-read">{t(`supervision.states.${visit.state}`)}: </span>
        <span className={classes['markTitle']}>{visit.pilotTitle}</span>
      </Link>
    </li>
  );
}

interface DayProps {
  readonly day: LocalDate;
  readonly isOutside: boolean;
  readonly isToday: boolean;
  readonly visits: readonly VisitRow[];
}

function Day({ day, isOutside, isToday, visits }: DayProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <td
      className={classes['day']}
      data-outside={isOutside}
      data-empty={visits.length === 0}
      aria-current={isToday ? 'date' : undefined}
    >
      <time dateTime={day} className="number">
        <span aria-hidden="true" className={classes['short']}>
          {Number(day.slice(8))}
        </span>
        <span className={classes['long']}>
          {weekdayNameOf(day, language)}, {dateOf(day, language)}
        </span>
        {isOutside && <span className="only-read"> ({t('supervision.outside')})</span>}
      </time>
      {visits.length > 0 && (
        <ul className="plain-list">
          {visits.map((visit) => (
            <Mark key={visitKey(visit)} visit={visit} />
          ))}
        </ul>
      )}
    </td>
  );
}

interface MonthProps {
  readonly today: LocalDate;
  readonly shown: LocalDate;
  show(day: LocalDate): void;
}

interface WeeksProps {
  readonly title: string;
  readonly month: ReturnType<typeof monthOf>;
  readonly today: LocalDate;
  readonly days: ReturnType<typeof byDay>;
}

function Weeks({ title, month, today, days }: WeeksProps): ReactNode {
  const language = useLanguage();
  const weeks = weeksOf(month);
  return (
    <table className={classes['month']} aria-label={title}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {weekdayNameOf(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                isOutside={day < month.from || day > month.to}
                isToday={day === today}
                visits={days.get(day) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Month({ today, shown, show }: MonthProps): ReactNode {
  const language = useLanguage();
  const month = monthOf(shown);
  const visits = useVisits({ from: weekOf(month.from).from, to: weekOf(month.to).to });
  const days = byDay(visits.data?.visits ?? []);
  const title = monthNameOf(month.from, language);
  return (
    <>
      <TurnPages
        title={title}
        back={() => show(monthAfter(shown, -1))}
        today={() => show(today)}
        on={() => show(monthAfter(shown, 1))}
      />
      <Loaded query={visits}>
        <Weeks {...{ title, month, today, days }} />
      </Loaded>
    </>
  );
}
