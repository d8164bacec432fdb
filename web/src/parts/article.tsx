/** web: the article that a deadline rests on, and how sure we are of it. What is not law is never shown as law. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './parts.module.css';

interface ArticleProps {
  readonly instrument: string;
  readonly article: string;
  readonly mark: string;
}

function MarkTag({ mark }: { readonly mark: string }): ReactNode {
  const { t } = useTranslation();
  if (mark === 'D' || mark === 'U')
    return (
      <span className={classes['tag']} title={t('marks.localWhy')}>
        {t('marks.local')}
      </span>
    );
  if (mark === 'X')
    return (
      <span className={classes['tag']} title={t('marks.proposalWhy')}>
        {t('marks.proposal')}
      </span>
    );
  return <span className="soft">({mark === 'V' ? t('marks.V') : t('marks.P')})</span>;
}

export function Article({ instrument, article, mark }: ArticleProps): ReactNode {
  return (
    <span className={classes['article']}>
      <span>{[article, instrument].filter((part) => part !== '').join(', ')}</span>{' '}
      <MarkTag mark={mark} />
    </span>
  );
}
