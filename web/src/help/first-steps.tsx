/** web: what practice is and how to begin, for whoever plays somebody for the first time. Hidden once and for all in this browser. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useMe } from '../shell/session';
import classes from './help.module.css';
import { guidesOf } from './roles';

const place = 'first-steps-read';

/** A browser that keeps nothing shows it again. */
function wasRead(): boolean {
  try {
    return window.localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}

export function FirstSteps(): ReactNode {
  const { t } = useTranslation();
  const { persona, clock } = useMe();
  const [isRead, setRead] = useState(wasRead);
  if (!clock.practice || isRead) return null;
  const hide = (): void => {
    setRead(true);
    try {
      window.localStorage.setItem(place, '1');
    } catch {
      // Then it is read again next time.
    }
  };
  return (
    <section className={`no-print ${classes['first']}`} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('help.first.title')}</h2>
      <p>{t('help.first.who', { name: persona.name })}</p>
      <p>{t('help.first.way')}</p>
      <p>{t('help.first.time')}</p>
      <div className={classes['firstActs']}>
        <Link href={`/help/${guidesOf(persona)[0] ?? ''}`}>{t('help.first.guide')}</Link>
        <Button size="compact-sm" variant="default" onClick={hide}>
          {t('help.first.hide')}
        </Button>
      </div>
    </section>
  );
}
