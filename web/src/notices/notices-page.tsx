/** web: what the person's posts were told, newest first. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { NoticePage } from '../../../contracts/notices';
import { useNotices } from '../api/queries';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { caseLink } from '../concerns/case-link';
import { Empty } from '../parts/empty';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { useLanguage } from '../terms/use-terms';
import classes from './notices.module.css';

function NoticeLine({ notice }: { readonly notice: NoticePage['notices'][number] }): ReactNode {
  const language = useLanguage();
  const names = useNames();
  return (
    <li className={classes['row']}>
      <span className={classes['sentence']}>{notice.sentence}</span>
      <Link href={caseLink(notice.pilot)}>{notice.pilotTitle}</Link>
      <span className="soft small">
        <time dateTime={notice.at} className="number">
          {momentOf(notice.at, language)}
        </time>{' '}
        · {names.fullPost(notice.post)}
      </span>
    </li>
  );
}

export default function NoticesPage(): ReactNode {
  const { t } = useTranslation();
  const notices = useNotices();
  usePageTitle(t('notices.title'));
  const rows = notices.data?.pages.flatMap((page) => page.notices) ?? [];
  return (
    <div className="page">
      <h1>{t('notices.title')}</h1>
      <Paged
        query={notices}
        isEmpty={rows.length === 0}
        empty={
          <Empty>
            <p>{t('notices.empty')}</p>
          </Empty>
        }
      >
        <ol className={`plain-list ${classes['rows']}`} aria-label={t('notices.list')}>
          {rows.map((notice) => (
            <NoticeLine key={`${notice.pilot} ${notice.id}`} notice={notice} />
          ))}
        </ol>
      </Paged>
    </div>
  );
}
