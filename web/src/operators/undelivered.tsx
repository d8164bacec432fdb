/** web: letters that do not arrive, for operators: to whom and what the mail server says; not what they are about. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Proof, StateLine } from '../letters/letter-row';
import { useLetters } from '../letters/use-letters';
import { Paged } from '../parts/paged';
import classes from './operators.module.css';

export function Undelivered(): ReactNode {
  const { t } = useTranslation();
  const letters = useLetters('undelivered');
  const rows = letters.data?.pages.flatMap((page) => page.letters) ?? [];
  return (
    <section aria-labelledby="undelivered">
      <h2 id="undelivered">{t('letters.undelivered.title')}</h2>
      <p className="soft">{t('letters.undelivered.lead')}</p>
      <Paged
        query={letters}
        isEmpty={rows.length === 0}
        empty={<p>{t('letters.undelivered.empty')}</p>}
      >
        <ol className={`plain-list ${classes['rows']}`} aria-label={t('letters.undelivered.list')}>
          {rows.map((letter) => (
            <li key={letter.id} className={classes['row']} data-open={letter.state !== 'waiting'}>
              <h3>{letter.name}</h3>
              <StateLine letter={letter} />
              <Proof letter={letter} />
            </li>
          ))}
        </ol>
      </Paged>
    </section>
  );
}
