/** web: who has a task in hand, and what can be done about that from its line. Acting is a page further. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../../contracts/http';
import { Icon } from '../parts/icon';
import { useTerms } from '../terms/use-terms';
import classes from './tasks.module.css';
import type { Deeds } from './use-deeds';

export function Hold({ task: { hold } }: { readonly task: Pick<TaskRow, 'hold'> }): ReactNode {
  const { t } = useTranslation();
  if (hold === null) return null;
  const words = hold.isMine
    ? hold.givenBy === null
      ? t('inbox.holdMine')
      : t('inbox.holdFrom', { name: hold.givenBy })
    : t('inbox.holdOther', { name: hold.name });
  return (
    <span className={classes['hold']} data-mine={hold.isMine} title={t('inbox.holdWhy')}>
      <Icon name="person" size={14} /> {words}
      {hold.note !== null && (
        <span className={classes['note']}>{t('inbox.note', { note: hold.note })}</span>
      )}
    </span>
  );
}

interface RowDeedsProps {
  readonly task: TaskRow;
  readonly deeds: Deeds;
  openHandOver(tasks: readonly TaskRow[]): void;
}

export function RowDeeds({ task, deeds, openHandOver }: RowDeedsProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const named = { step: terms.step(task.step, task.params), pilot: task.pilotTitle };
  const may = (deed: TaskRow['deeds'][number]): boolean => task.deeds.includes(deed);
  if (!may('claim') && !may('release') && !may('handOver')) return null;
  return (
    <div className={classes['deeds']}>
      {may('claim') && (
        <button
          type="button"
          aria-label={t('inbox.claimOf', named)}
          disabled={deeds.isBusy}
          onClick={() => deeds.claim([task])}
        >
          {t('inbox.claim')}
        </button>
      )}
      {may('release') && (
        <button
          type="button"
          aria-label={t('inbox.releaseOf', named)}
          disabled={deeds.isBusy}
          onClick={() => deeds.release([task])}
        >
          {t('inbox.release')}
        </button>
      )}
      {may('handOver') && (
        <button
          type="button"
          aria-label={t('inbox.handOverOf', named)}
          onClick={() => openHandOver([task])}
        >
          {t('inbox.handOver')}
        </button>
      )}
    </div>
  );
}
