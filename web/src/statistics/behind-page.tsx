/** web: the pilots behind one number of the figures, as narrowed as these were; each condition can be taken away. */
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import type { PilotsBehind } from '../../../contracts/statistics';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useNames } from '../format/use-names';
import { Empty } from '../parts/empty';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { PilotLine } from '../pilots/pilot-line';
import pilotClasses from '../pilots/pilots.module.css';
import { useTerms } from '../terms/use-terms';
import { useLineWords } from './use-line-words';

interface Wanted {
  readonly table: string;
  readonly line: string;
  readonly level: string;
}

function useWanted(): Wanted {
  const asked = new URLSearchParams(useSearch());
  const of = (name: keyof Wanted): string => asked.get(name) ?? '';
  return { table: of('table'), line: of('line'), level: of('level') };
}

function useWordsOf({ table, line }: Wanted): string {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  const words = useLineWords();
  if (table !== 'overdue')
    return `${t(`statistics.tables.${table}`, { defaultValue: table })}: ${words(table, line)}`;
  const [unit = '', role = ''] = line.split(' ');
  const desk = unit === '' ? t('statistics.nobody') : names.unit(unit);
  return t('statistics.overdueAt', { desk: `${terms.role(role)}, ${desk}` });
}

function List({ data, of }: { readonly data: PilotsBehind; readonly of: string }): ReactNode {
  const { t } = useTranslation();
  const { total, pilots } = data;
  if (total === 0)
    return (
      <Empty>
        <p>{t('pilots.none')}</p>
      </Empty>
    );
  return (
    <>
      <p role="status">
        {t('statistics.behind', { count: total })}
        {pilots.length < total && ` ${t('statistics.behindCut', { count: pilots.length })}`}
      </p>
      <ul className={`plain-list ${pilotClasses['rows']}`} aria-label={of}>
        {pilots.map((pilot) => (
          <PilotLine key={pilot.id} pilot={pilot} />
        ))}
      </ul>
    </>
  );
}

export default function BehindPage(): ReactNode {
  const { t } = useTranslation();
  const wanted = useWanted();
  const { table, line, level } = wanted;
  const of = useWordsOf(wanted);
  const behind = useQuery({
    queryKey: keys.behind(table, line, level),
    queryFn: () =>
      ask<PilotsBehind>('GET', withQuery('/api/statistics/pilots', { table, line, level })),
  });
  usePageTitle(of);
  return (
    <div className="page">
      <p>
        <Link href={withQuery('/statistics', { level })}>{t('statistics.title')}</Link>
      </p>
      <h1>{of}</h1>
      {level !== '' && (
        <p>
          {t('statistics.level')}: {t(`statistics.lines.${level}`, { defaultValue: level })} ·{' '}
          <Link href={withQuery('/statistics/pilots', { table, line })}>
            {t('statistics.everyLevel')}
          </Link>
        </p>
      )}
      {behind.isError && <ProblemNote error={behind.error} retry={() => void behind.refetch()} />}
      {behind.isPending && <Waiting />}
      {behind.data !== undefined && <List data={behind.data} of={of} />}
    </div>
  );
}
