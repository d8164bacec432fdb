/** web: how much time is left, in words and with a sign: colour alone says nothing. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../../contracts/http';
import { Icon } from './icon';
import classes from './parts.module.css';

type Due = Pick<TaskRow, 'state' | 'workingDaysLeft'>;

function useWordsOf({ state, workingDaysLeft }: Due): string {
  const { t } = useTranslation();
  if (state === 'overdue') {
    return workingDaysLeft < 0 ? t('due.late', { count: -workingDaysLeft }) : t('due.lateToday');
  }
  return workingDaysLeft <= 0 ? t('due.today') : t('due.left', { count: workingDaysLeft });
}

const icons = { overdue: 'late', dueSoon: 'soon', open: 'clock' } as const;

export function DueWords({ due }: { readonly due: Due }): ReactNode {
  const words = useWordsOf(due);
  return (
    <span className={classes['due']} data-state={due.state}>
      <Icon name={icons[due.state]} size={16} />
      {words}
    </span>
  );
}
