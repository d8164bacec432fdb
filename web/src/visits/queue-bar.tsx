/** web: on every page, as long as something lies here unsent: how much, and where to see it. It sends by itself. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Icon } from '../parts/icon';
import { useMe } from '../shell/session';
import { useQueue, useSendingByItself } from './use-queue';
import classes from './visits.module.css';

export default function QueueBar(): ReactNode {
  const { t } = useTranslation();
  const { person } = useMe().persona;
  const visits = useQueue(person);
  useSendingByItself(person, visits);
  if (visits.length === 0) return null;
  return (
    <p role="status" className={`no-print ${classes['bar']}`} data-testid="queue-bar">
      <Icon name="pause" size={16} /> {t('visits.bar', { count: visits.length })}{' '}
      <Link href="/supervision">{t('visits.see')}</Link>
    </p>
  );
}
