/** web: the library of precedents: what was tried before, what it taught, and where to read it. No name, and no ranking. */
import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LibraryPage as Page } from '../../../contracts/library';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useNames } from '../format/use-names';
import { Empty } from '../parts/empty';
import { useFilter } from '../parts/filter';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { useTerms } from '../terms/use-terms';
import classes from './library.module.css';

type Precedent = Page['precedents'][number];

const chapter = 'precedent';
const bottlenecks = [
  'competence',
  'procedure',
  'finance',
  'land',
  'investment',
  'procurement',
  'personnel',
  'data',
  'technology',
  'coordination',
  'publicService',
  'other',
] as const satisfies readonly Precedent['bottlenecks'][number][];
const teachings = {
  works: 'done',
  worksInPart: 'clock',
  doesNotWork: 'late',
} as const;

function useLibrary(q: string, bottleneck: string, teaches: string) {
  return useInfiniteQuery({
    queryKey: keys.library(q, bottleneck, teaches),
    queryFn: ({ pageParam }) =>
      ask<Page>('GET', withQuery('/api/library', { q, bottleneck, teaches, after: pageParam })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
}

function PrecedentLine({ precedent }: { readonly precedent: Precedent }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const { pilot, title, unit, sector, teaches, lessons, instruments } = precedent;
  return (
    <li className={`sheet ${classes['precedent']}`}>
      <p className={classes['teaches']} data-teaches={teaches}>
        <Icon name={teachings[teaches]} size={16} /> {terms.choice('teaches', teaches, chapter)}
      </p>
      <h2>
        <Link href={`/pilots/${pilot}`}>{title}</Link>
      </h2>
      <p className="soft small">{[names.unit(unit), sector].filter(Boolean).join(' · ')}</p>
      <p className="prose">{lessons}</p>
      <p className="soft small">
        {precedent.bottlenecks
          .map((each) => terms.choice('bottlenecks', each, chapter))
          .join(' · ')}
        {instruments.length > 0 && ` · ${t('library.instruments')}: ${instruments.join(', ')}`}
      </p>
    </li>
  );
}

interface ToolsProps {
  readonly filters: readonly [string, string, string];
  readonly set: readonly ((value: string) => void)[];
}

function Tools({ filters: [q, bottleneck, teaches], set }: ToolsProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const any = { value: '', label: t('inbox.any') };
  return (
    <div className={classes['tools']}>
      <SearchField label={t('library.search')} value={q} onSearch={(typed) => set[0]?.(typed)} />
      <NativeSelect
        label={terms.field('bottlenecks', chapter)}
        value={bottleneck}
        data={[
          any,
          ...bottlenecks.map((value) => ({
            value,
            label: terms.choice('bottlenecks', value, chapter),
          })),
        ]}
        onChange={(event) => set[1]?.(event.currentTarget.value)}
      />
      <NativeSelect
        label={terms.field('teaches', chapter)}
        value={teaches}
        data={[
          any,
          ...Object.keys(teachings).map((value) => ({
            value,
            label: terms.choice('teaches', value, chapter),
          })),
        ]}
        onChange={(event) => set[2]?.(event.currentTarget.value)}
      />
    </div>
  );
}

export default function LibraryPage(): ReactNode {
  const { t } = useTranslation();
  const [q, setWords] = useFilter('q');
  const [bottleneck, setBottleneck] = useFilter('bottleneck');
  const [teaches, setTeaches] = useFilter('teaches');
  const library = useLibrary(q, bottleneck, teaches);
  usePageTitle(t('library.title'));
  const precedents = library.data?.pages.flatMap((page) => page.precedents) ?? [];
  const isFiltered = q !== '' || bottleneck !== '' || teaches !== '';
  return (
    <div className="page">
      <h1>{t('library.title')}</h1>
      <p className="soft">{t('library.lead')}</p>
      <Tools filters={[q, bottleneck, teaches]} set={[setWords, setBottleneck, setTeaches]} />
      <Paged
        query={library}
        isEmpty={precedents.length === 0}
        empty={
          <Empty>
            <p>{t(isFiltered ? 'library.none' : 'library.empty')}</p>
          </Empty>
        }
      >
        <ul className={`plain-list ${classes['list']}`}>
          {precedents.map((precedent) => (
            <PrecedentLine key={precedent.pilot} precedent={precedent} />
          ))}
        </ul>
      </Paged>
    </div>
  );
}
