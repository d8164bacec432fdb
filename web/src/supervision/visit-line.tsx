/** web: one visit of the calendar: which pilot, how it stands in words and with a sign, and what is peculiar about it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { VisitRow } from '../../../contracts/supervision';
import { dateOf } from '../format/dates';
import { DueWords } from '../parts/due';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import { visitLink } from '../visits/link';
import classes from './supervision.module.css';

export const icons: Readonly<Record<VisitRow['state'], IconName>> = {
  late: 'late',
  due: 'soon',
  moved: 'forward',
  planned: 'clock',
  foreseen: 'dots',
  stopped: 'pause',
  done: 'done',
  missed: 'cross',
  skipped: 'minus',
};

export const visitKey = ({ pilot, matter, on }: VisitRow): string => `${pilot}/${matter ?? on}`;

const open: readonly VisitRow['state'][] = ['late', 'due', 'moved', 'planned'];
const dueStates: Readonly<Partial<Record<VisitRow['state'], 'overdue' | 'dueSoon' | 'open'>>> = {
  late: 'overdue',
  due: 'dueSoon',
  moved: 'open',
  planned: 'open',
};

export function VisitState({ state }: Pick<VisitRow, 'state'>): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={classes['state']} data-state={state}>
      <Icon name={icons[state]} size={16} /> {t(`supervision.states.${state}`)}
    </span>
  );
}

function useRemarks(visit: VisitRow): readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, movedTo, anchorOn, opensOn, isSkipAsked, isUnconcluded } = visit;
  const said = [
    movedTo !== null && t('supervision.movedFrom', { date: dateOf(anchorOn, language) }),
    opensOn !== null &&
      (state === 'planned' || state === 'moved') &&
      t('supervision.opensOn', { date: dateOf(opensOn, language) }),
    isSkipAsked && t('supervision.skipAsked'),
    isUnconcluded && t('supervision.unconcluded'),
    state === 'stopped' && t('supervision.stoppedWhy'),
    state === 'foreseen' && t('supervision.foreseenWhy'),
  ];
  return said.filter((each) => each !== false);
}

export function VisitLine({ visit }: { readonly visit: VisitRow }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const remarks = useRemarks(visit);
  const due = dueStates[visit.state];
  return (
    <li className={classes['row']} data-state={visit.state}>
      <div className={classes['what']}>
        <Link href={`/pilots/${visit.pilot}`} className={classes['title'] ?? ''}>
          {visit.pilotTitle}
        </Link>
        <span className="soft small">
          <span className="number">{visit.pilotNumber ?? t('pilot.noNumber')}</span> ·{' '}
          {t(visit.isSurprise ? 'supervision.surprise' : 'supervision.regular')}
        </span>
        {remarks.length > 0 && <span className="small">{remarks.join(' · ')}</span>}
      </div>
      <div className={classes['when']}>
        {visit.state !== 'late' && <VisitState state={visit.state} />}
        {due !== undefined && open.includes(visit.state) && (
          <DueWords due={{ state: due, workingDaysLeft: visit.workingDaysLeft }} />
        )}
        <time dateTime={visit.on} className="number small">
          {dateOf(visit.on, language)}
        </time>
        {(visit.state === 'late' || visit.state === 'due') && (
          <Link
            href={visitLink(visit.pilot, visit.matter)}
            className={classes['record'] ?? ''}
            aria-label={`${t('supervision.record')}: ${visit.pilotTitle}`}
          >
            {t('supervision.record')}
          </Link>
        )}
      </div>
    </li>
  );
}
