/** web: a supervisor takes the visits of these days along, to write them where there is no network. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitRow } from '../../../contracts/supervision';
import { takeAlong } from '../kept/papers';
import { canKeepScreens, keepScreens } from '../kept/worker';
import { Icon } from '../parts/icon';
import { useMe } from '../shell/session';
import { useLanguage } from '../terms/use-terms';
import classes from './visits.module.css';

type Taking = 'not' | 'taking' | 'taken' | 'failed';

export const isToMake = ({ state, matter }: VisitRow): boolean =>
  matter !== null && (state === 'late' || state === 'due');

export default function TakeAlong({ visits }: { readonly visits: readonly VisitRow[] }): ReactNode {
  const { t } = useTranslation();
  const session = useMe();
  const language = useLanguage();
  const [taking, setTaking] = useState<Taking>('not');
  const pilots = [...new Set(visits.filter(isToMake).map(({ pilot }) => pilot))];
  if (pilots.length === 0) return null;
  if (!canKeepScreens()) return <p className="soft small">{t('visits.cannotTake')}</p>;
  const take = async (): Promise<void> => {
    setTaking('taking');
    // The page of a visit is fetched now, while it can be.
    await import('./visit-page');
    await import('./away');
    await takeAlong(session, language, pilots);
    setTaking((await keepScreens()) ? 'taken' : 'failed');
  };
  return (
    <p className={classes['take']}>
      <Button
        size="xs"
        variant="default"
        loading={taking === 'taking'}
        leftSection={<Icon name="out" size={16} />}
        onClick={() => void take().catch(() => setTaking('failed'))}
      >
        {t('visits.take', { count: pilots.length })}
      </Button>{' '}
      <span role="status" className="small" data-testid="taken">
        {taking === 'taken' && t('visits.taken', { count: pilots.length })}
        {taking === 'failed' && t('visits.notTaken')}
      </span>
    </p>
  );
}
