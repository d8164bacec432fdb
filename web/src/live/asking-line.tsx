/** web: a screen that hears nothing says so: whoever waits for something should know that it comes a little later. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from './live-context';
import classes from './live.module.css';

export function AskingLine(): ReactNode {
  const { t } = useTranslation();
  const { state } = useLive();
  return (
    <div role="status" className="no-print">
      {state === 'asking' && <p className={classes['asking']}>{t('live.asking')}</p>}
    </div>
  );
}
