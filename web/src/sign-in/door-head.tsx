/** web: the head of the pages before the door. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/language-switch';
import classes from './sign-in.module.css';

export function DoorHead(): ReactNode {
  const { t } = useTranslation();
  return (
    <header className={classes['head']}>
      <div className={classes['headInner']}>
        <img src="/icon.svg" alt="" width={40} height={40} />
        <div className={classes['brand']}>
          <b>{t('brand')}</b>
          <span>{t('tagline')}</span>
        </div>
        <LanguageSwitch signedIn={false} />
      </div>
    </header>
  );
}
