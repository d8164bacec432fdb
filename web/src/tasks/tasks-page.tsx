/** web: the inbox: everything that waits for the person's posts, the most overdue first. */
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TaskCounts, TaskRow } from '../../../contracts/http';
import { useCounts, useTasks } from '../api/queries';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { useFilter } from '../parts/filter';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { TaskLine } from './task-row';
import classes from './tasks.module.css';
import { useFresh } from './use-fresh';
import { useRowKeys } from './use-row-keys';

const states = ['overdue', 'dueSoon', 'open'] as const;
const icons = { overdue: 'late', dueSoon: 'soon', open: 'clock' } as const;

interface CountsProps {
  readonly counts: TaskCounts | undefined;
  readonly chosen: string;
  choose(state: string): void;
}

function Counts({ counts, chosen, choose }: CountsProps): ReactNode {
  const { t } = useTranslation();
  const total = counts === undefined ? null : counts.open + counts.dueSoon + counts.overdue;
  return (
    <div role="group" aria-label={t('tasks.counts')} className={classes['counts']}>
      <button type="button" aria-pressed={chosen === ''} onClick={() => choose('')}>
        {t('tasks.all')} <b>{total ?? '–'}</b>
      </button>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          data-state={state}
          data-any={(counts?.[state] ?? 0) > 0}
          aria-pressed={chosen === state}
          onClick={() => choose(chosen === state ? '' : state)}
        >
          <Icon name={icons[state]} size={16} /> {t(`tasks.${state}`)}{' '}
          <b>{counts?.[state] ?? '–'}</b>
        </button>
      ))}
    </div>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }): ReactNode {
  const { t } = useTranslation();
  if (filtered)
    return (
      <Empty>
        <p>{t('tasks.noneFound')}</p>
      </Empty>
    );
  return (
    <Empty title={t('tasks.emptyTitle')}>
      <p>{t('tasks.emptyText')}</p>
      <p>{t('tasks.emptyNext')}</p>
      <p className={classes['ways']}>
        <Link href="/pilots">{t('nav.pilots')}</Link>{' '}
        <Link href="/proposals">{t('nav.propose')}</Link>
      </p>
    </Empty>
  );
}

const idOf = ({ pilot, id }: TaskRow): string => `${pilot}/${id}`;

interface RowsProps {
  readonly tasks: readonly TaskRow[];
  readonly fresh: ReadonlySet<string>;
}

function Rows({ tasks, fresh }: RowsProps): ReactNode {
  const { t } = useTranslation();
  return states.map((state) => {
    const those = tasks.filter((task) => task.state === state);
    if (those.length === 0) return null;
    return (
      <section key={state} aria-labelledby={`tasks-${state}`} className={classes['part']}>
        <h2 id={`tasks-${state}`} data-state={state}>
          <Icon name={icons[state]} /> {t(`tasks.${state}`)}
        </h2>
        <ol className={`plain-list ${classes['rows']}`}>
          {those.map((task) => (
            <TaskLine key={idOf(task)} task={task} isFresh={fresh.has(idOf(task))} />
          ))}
        </ol>
      </section>
    );
  });
}

export function TasksPage(): ReactNode {
  const { t } = useTranslation();
  const [state, setState] = useFilter('state');
  const [words, setWords] = useFilter('q');
  const counts = useCounts();
  const tasks = useTasks(state, words);
  const place = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useRowKeys(place, search);
  usePageTitle(t('tasks.title'));
  const rows = tasks.data?.pages.flatMap((page) => page.tasks) ?? [];
  const list = `${state} ${words} ${tasks.data?.pages.length ?? 0}`;
  const fresh = useFresh(tasks.isPlaceholderData || tasks.isPending ? null : list, rows.map(idOf));
  return (
    <div className="page">
      <h1>{t('tasks.title')}</h1>
      <div className={classes['tools']}>
        <Counts counts={counts.data} chosen={state} choose={setState} />
        <div className={classes['search']}>
          <SearchField
            label={t('tasks.search')}
            value={words}
            onSearch={setWords}
            inputRef={search}
          />
        </div>
      </div>
      <Paged
        query={tasks}
        isEmpty={rows.length === 0}
        empty={<Nothing filtered={state !== '' || words !== ''} />}
      >
        <div ref={place}>
          <Rows tasks={rows} fresh={fresh} />
        </div>
      </Paged>
      {rows.length > 1 && <p className={`soft small ${classes['keys']}`}>{t('tasks.keys')}</p>}
    </div>
  );
}
