/** web: letters to the person and what became of them; without a mail server, what would have been sent. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../parts/empty';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { LetterRow } from './letter-row';
import classes from './letters.module.css';
import { useLetterSettings, useLetters } from './use-letters';

export default function LettersPage(): ReactNode {
  const { t } = useTranslation();
  const letters = useLetters('mine');
  const { data: settings } = useLetterSettings();
  usePageTitle(t('letters.title'));
  const rows = letters.data?.pages.flatMap((page) => page.letters) ?? [];
  return (
    <div className="page">
      <h1>{t('letters.title')}</h1>
      <p className="soft">{t('letters.lead')}</p>
      {settings?.letters === 'shown' && <p role="note">{t('letters.shown')}</p>}
      <p>
        <Link href="/settings#notifications">{t('letters.settingsLink')}</Link>
      </p>
      <Paged
        query={letters}
        isEmpty={rows.length === 0}
        empty={
          <Empty>
            <p>{t('letters.empty')}</p>
          </Empty>
        }
      >
        <ol className={`plain-list ${classes['rows']}`} aria-label={t('letters.list')}>
          {rows.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </ol>
      </Paged>
    </div>
  );
}
