/** web: the article that a deadline rests on, and how sure we are of it. What is not law is never shown as law. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { citationOf } from '../format/citations';
import { useLanguage } from '../terms/use-terms';
import { Icon } from './icon';
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
  if (mark === 'P') return <span className="soft">({t('marks.P')})</span>;
  return (
    <span className={classes['verified']} title={t('marks.V')}>
      <Icon name="done" size={14} />
      <span className="only-read">{t('marks.V')}</span>
    </span>
  );
}

export function Article({ instrument, article, mark }: ArticleProps): ReactNode {
  const cited = citationOf({ instrument, article }, useLanguage());
  return (
    <span className={classes['article']}>
      {cited !== '' && <>{cited} </>}
      <MarkTag mark={mark} />
    </span>
  );
}
