/** web: a pilot as a line of a list: what and whose, where it stands, what is due next. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PilotRow } from '../../../contracts/http';
import { dayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './pilots.module.css';

function NextDue({ pilot }: { readonly pilot: PilotRow }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (pilot.nextDueAt === null) return <span className="soft small">{t('pilots.noDue')}</span>;
  return (
    <span className={classes['due']} data-late={pilot.late}>
      {pilot.late && (
        <>
          <Icon name="late" size={16} /> {t('pilots.late')} ·{' '}
        </>
      )}
      <span className="number">{t('due.by', { date: dayOf(pilot.nextDueAt, language) })}</span>
    </span>
  );
}

export function PilotLine({ pilot }: { readonly pilot: PilotRow }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <Link href={`/pilots/${pilot.id}`} className={classes['title'] ?? ''}>
          {pilot.title}
        </Link>
        <span className="soft small">
          <span className="number">{pilot.number ?? t('pilot.noNumber')}</span> ·{' '}
          {names.unit(pilot.unit)}
          {pilot.provenance === 'reconstructed' && <> · {t('pilots.reconstructed')}</>}
        </span>
      </div>
      <div className={classes['state']}>
        <span className={classes['stage']} data-phase={pilot.phase}>
          {terms.stage(pilot.stage)}
        </span>
        <NextDue pilot={pilot} />
        <span className="soft small number">
          {t('pilots.changed', { date: dayOf(pilot.updatedAt, language) })}
        </span>
      </div>
    </li>
  );
}
