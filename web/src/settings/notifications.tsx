/** web: how one is written to: the address, proved by a code, and which notices come by letter and when. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLetterSettings } from '../letters/use-letters';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { AddressPart } from './address';
import { LetterWishesForm } from './letter-wishes';
import classes from './settings.module.css';

export function Notifications(): ReactNode {
  const { t } = useTranslation();
  const settings = useLetterSettings();
  return (
    <section id="notifications" aria-labelledby="letters" className={classes['part']}>
      <h2 id="letters">{t('notifications.title')}</h2>
      <p className="soft">{t('notifications.lead')}</p>
      <p>
        <Link href="/letters">{t('notifications.toLetters')}</Link>
      </p>
      {settings.isPending && <Waiting />}
      {settings.isError && (
        <ProblemNote error={settings.error} retry={() => void settings.refetch()} />
      )}
      {settings.data !== undefined && (
        <>
          <AddressPart settings={settings.data} />
          <LetterWishesForm settings={settings.data} />
        </>
      )}
    </section>
  );
}
