/** web: earlier, today, later: the hands of a calendar. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import classes from './supervision.module.css';

interface TurnPagesProps {
  readonly title: string;
  back(): void;
  today(): void;
  on(): void;
}

export function TurnPages({ title, back, today, on }: TurnPagesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={classes['turn']}>
      <h2 aria-live="polite">{title}</h2>
      <div className={classes['hands']}>
        <Button variant="default" size="xs" leftSection={<Icon name="back" />} onClick={back}>
          {t('supervision.previous')}
        </Button>
        <Button variant="default" size="xs" onClick={today}>
          {t('supervision.today')}
        </Button>
        <Button variant="default" size="xs" rightSection={<Icon name="next" />} onClick={on}>
          {t('supervision.next')}
        </Button>
      </div>
    </div>
  );
}
