/** web: supervision of all one's pilots: what is late first, then this week; as a list, a week, a month, or pilot by pilot. */
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../domain/time';
import { useNoted } from '../kept/use-noted';
import { Empty } from '../parts/empty';
import { useFilter } from '../parts/filter';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { useMe } from '../shell/session';
import { grouped } from './days';
import { Month } from './month';
import { PilotsPart } from './pilots-part';
import classes from './supervision.module.css';
import { useSupervised, useToday, useVisits } from './use-supervision';
import { nearby, VisitList } from './visit-list';
import { Week } from './week';

const QueueList = lazy(async () => ({ default: (await import('../visits/queue-list')).QueueList }));

const views = ['list', 'week', 'month', 'pilots'] as const;
type View = (typeof views)[number];
const viewIcons: Readonly<Record<View, IconName>> = {
  list: 'tasks',
  week: 'clock',
  month: 'calendar',
  pilots: 'pilots',
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

interface SwitchProps {
  readonly chosen: View;
  choose(view: View): void;
}

function Switch({ chosen, choose }: SwitchProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('supervision.views')} className={classes['views']}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === chosen}
          onClick={() => choose(view)}
        >
          <Icon name={viewIcons[view]} size={16} /> {t(`supervision.view.${view}`)}
        </button>
      ))}
    </div>
  );
}

function Summary({ today }: { readonly today: LocalDate }): ReactNode {
  const { t } = useTranslation();
  const visits = useVisits(nearby(today));
  const pilots = useSupervised();
  if (visits.data === undefined || pilots.data === undefined) return null;
  const parts = grouped(visits.data.visits, visits.data.today);
  const findings = pilots.data.pilots.flatMap((pilot) => pilot.findings);
  const late = parts.get('late')?.length ?? 0;
  const lateFindings = findings.filter(({ isLate }) => isLate).length;
  return (
    <ul className={`plain-list ${classes['summary']}`} aria-label={t('supervision.summary')}>
      <li data-late={late > 0}>
        {late > 0 && <Icon name="late" size={16} />} {t('supervision.late', { count: late })}
      </li>
      <li>{t('supervision.thisWeek', { count: parts.get('thisWeek')?.length ?? 0 })}</li>
      <li data-late={lateFindings > 0}>
        {t('supervision.open', { count: findings.length })}
        {lateFindings > 0 && <>, {t('supervision.openLate', { count: lateFindings })}</>}
      </li>
    </ul>
  );
}

function Nobody(): ReactNode {
  const { t } = useTranslation();
  return (
    <Empty title={t('supervision.emptyTitle')}>
      <p>{t('supervision.emptyText')}</p>
    </Empty>
  );
}

export default function SupervisionPage(): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useFilter('view');
  const [day, setDay] = useFilter('day');
  const today = useToday();
  const kept = useNoted(useMe().persona.person);
  const pilots = useSupervised();
  usePageTitle(t('supervision.title'));
  const view = views.find((each) => each === asked) ?? 'list';
  const calendar = { today, shown: isDay(day) ? day : today, show: setDay };
  return (
    <div className="page" data-testid="supervision">
      <h1>{t('supervision.title')}</h1>
      <p className="soft">{t('supervision.lead')}</p>
      {kept > 0 && (
        <Suspense>
          <QueueList />
        </Suspense>
      )}
      <Summary today={today} />
      <Switch chosen={view} choose={(next) => setAsked(next === 'list' ? '' : next)} />
      {pilots.data?.isCut === true && <p role="note">{t('supervision.isCut')}</p>}
      {pilots.data?.pilots.length === 0 ? (
        <Nobody />
      ) : (
        <>
          {view === 'list' && <VisitList today={today} />}
          {view === 'week' && <Week {...calendar} />}
          {view === 'month' && <Month {...calendar} />}
          {view === 'pilots' && <PilotsPart />}
        </>
      )}
    </div>
  );
}
