/** web: where a person asks for alerts outside the window, and is told what keeps them from coming. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './notices.module.css';
import { useOutsideSwitch } from './outside';

export function OutsideSwitch(): ReactNode {
  const { t } = useTranslation();
  const { permission, turnOn, turnOff } = useOutsideSwitch();
  return (
    <details className={classes['outside']}>
      <summary>{t('notices.outside.title')}</summary>
      <p className="soft small">{t('notices.outside.lead')}</p>
      <p role="status">{permission === 'off' ? '' : t(`notices.outside.${permission}`)}</p>
      {permission === 'off' && (
        <Button size="xs" onClick={() => void turnOn()}>
          {t('notices.outside.turnOn')}
        </Button>
      )}
      {permission === 'on' && (
        <Button size="xs" variant="default" onClick={turnOff}>
          {t('notices.outside.turnOff')}
        </Button>
      )}
    </details>
  );
}
