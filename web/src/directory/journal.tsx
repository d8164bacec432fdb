/** web: what was done to the directory, the newest first: who, when, what, and the hash that a later change would break. */
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { directoryEntries } from '../../../contracts/directory';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './directory.module.css';

type Page = z.output<typeof directoryEntries>;
type Entry = Page['entries'][number];

const useJournal = () =>
  useInfiniteQuery({
    queryKey: keys.directoryJournal,
    queryFn: ({ pageParam }) =>
      ask<Page>('GET', `/api/directory/entries${pageParam === 0 ? '' : `?before=${pageParam}`}`),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });

/** Names of whom and what it was about, wherever they stand in the entry. */
function useAbout(): (entry: Entry) => string {
  const names = useNames();
  return ({ body }) => {
    const { person, post, unit, holding } = body;
    const at = (value: unknown, name: (id: string) => string): string =>
      typeof value === 'string'
        ? name(value)
        : typeof value === 'object' && value !== null && 'id' in value
          ? name(String(value.id))
          : '';
    const held = (holding ?? {}) as Record<string, unknown>;
    return [
      at(person ?? held['person'], names.person),
      at(post ?? held['post'], names.fullPost),
      at(unit, names.unit),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

const stringsIn = (body: Entry['body']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(body).filter((each): each is [string, string] => typeof each[1] === 'string'),
  );

function EntryRow({ entry }: { readonly entry: Entry }): ReactNode {
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const about = useAbout();
  return (
    <tr>
      <td className="number">{entry.version}</td>
      <td className="number">{momentOf(entry.at, language)}</td>
      <td>{names.person(entry.person)}</td>
      <td>
        {terms.event(entry.type, stringsIn(entry.body))} {about(entry)}
      </td>
      <td>
        <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
      </td>
    </tr>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={classes['scroll']} tabIndex={0} role="group" aria-labelledby="journal-title">
      <table className={classes['journal']}>
        <thead>
          <tr>
            {(['number', 'when', 'who', 'what', 'hash'] as const).map((word) => (
              <th key={word} scope="col">
                {t(`directory.heads.${word}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.version} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Journal(): ReactNode {
  const { t } = useTranslation();
  const journal = useJournal();
  const entries = journal.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section aria-labelledby="journal-title">
      <h2 id="journal-title">{t('directory.journal')}</h2>
      <p className="soft">{t('directory.journalText')}</p>
      {journal.isPending && <Waiting />}
      {journal.isError && <ProblemNote error={journal.error} />}
      {journal.data !== undefined && entries.length === 0 && <p>{t('directory.noEntry')}</p>}
      {entries.length > 0 && <Entries entries={entries} />}
      {journal.hasNextPage && (
        <Button variant="default" onClick={() => void journal.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </section>
  );
}
