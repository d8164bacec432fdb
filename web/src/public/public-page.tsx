/** web: the pilots of which something is published, for anybody. */
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PublicPage as Page } from '../../../contracts/public';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { Empty } from '../parts/empty';
import { useFilter } from '../parts/filter';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { DoorHead } from '../sign-in/door-head';
import { TermsProvider } from '../terms/terms-provider';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './public.module.css';

type Row = Page['pilots'][number];

function usePublished(q: string) {
  return useInfiniteQuery({
    queryKey: keys.publicPilots(q),
    queryFn: ({ pageParam }) =>
      ask<Page>('GET', withQuery('/api/public/pilots', { q, after: pageParam })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
}

function Line({ row }: { readonly row: Row }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  const { pilot, number, title, unit, stage, parts, withheld } = row;
  const name = (part: Row['parts'][number]): string => terms.choice('part', part, 'publication');
  return (
    <li className="sheet">
      <h2>
        <Link href={`/public/${pilot}`}>{title ?? t('public.untitled')}</Link>
      </h2>
      <p className="soft">
        {[number === null ? null : t('public.number', { number }), unit[language]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <b>{terms.stage(stage)}</b>
      </p>
      <p className="small">
        {t('public.shows')}: {parts.map(name).join(', ')}
        {withheld.length > 0 && (
          <>
            {'. '}
            {t('public.heldBack')}: {withheld.map(({ part }) => name(part)).join(', ')}
          </>
        )}
      </p>
    </li>
  );
}

function Published(): ReactNode {
  const { t } = useTranslation();
  const [q, setWords] = useFilter('q');
  const published = usePublished(q);
  const rows = published.data?.pages.flatMap((page) => page.pilots) ?? [];
  return (
    <>
      <div className={classes['search']}>
        <SearchField label={t('public.search')} value={q} onSearch={setWords} />
      </div>
      <Paged
        query={published}
        isEmpty={rows.length === 0}
        empty={
          <Empty>
            <p>{t(q === '' ? 'public.empty' : 'public.none')}</p>
          </Empty>
        }
      >
        <ul className={`plain-list ${classes['list']}`}>
          {rows.map((row) => (
            <Line key={row.pilot} row={row} />
          ))}
        </ul>
      </Paged>
    </>
  );
}

export default function PublicPage(): ReactNode {
  const { t } = useTranslation();
  usePageTitle(t('public.title'));
  return (
    <>
      <DoorHead />
      <main className="page">
        <h1>{t('public.title')}</h1>
        <p className="prose">{t('public.lead')}</p>
        <TermsProvider>
          <Published />
        </TermsProvider>
        <p className="no-print">
          <Link href="/">{t('public.door')}</Link>
        </p>
      </main>
    </>
  );
}
