/** web: the inbox: everything that waits for the person's posts, the most overdue first. */
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TaskRow } from '../../../contracts/http';
import { useInbox, useInboxCounts } from '../api/inbox';
import { useCounts } from '../api/queries';
import { FirstSteps } from '../help/first-steps';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { BulkBar, RefusedDeeds } from './bulk-bar';
import { Counts, Scopes, scopeOf, stateIcons, states } from './counts';
import { Filters } from './filters';
import { HandOver } from './hand-over';
import { KeysHelp } from './keys-help';
import type { LineDesk } from './task-row';
import { TaskLine } from './task-row';
import classes from './tasks.module.css';
import { keyOf, useDeeds } from './use-deeds';
import { useDensity } from './use-density';
import { useFresh } from './use-fresh';
import type { FilterDesk } from './use-inbox-filter';
import { useInboxFilter } from './use-inbox-filter';
import { useRowKeys } from './use-row-keys';
import { useSelection } from './use-selection';
import { Views } from './views';

const emptyWords = {
  unit: 'inbox.emptyUnit',
  mine: 'inbox.emptyMine',
  handed: 'inbox.emptyHanded',
  free: 'inbox.emptyFree',
} as const;

function Nothing({ desk }: { readonly desk: FilterDesk }): ReactNode {
  const { t } = useTranslation();
  const scope = scopeOf(desk);
  const { of: _of, hand: _hand, sort: _sort, ...rest } = desk.filter;
  if (Object.keys(rest).length > 0 || scope !== 'own')
    return (
      <Empty>
        <p>
          {Object.keys(rest).length > 0 || scope === 'own'
            ? t('tasks.noneFound')
            : t(emptyWords[scope])}
        </p>
      </Empty>
    );
  return (
    <Empty title={t('tasks.emptyTitle')}>
      <p>{t('tasks.emptyText')}</p>
      <p>{t('tasks.emptyNext')}</p>
      <p className={classes['ways']}>
        <Link href="/pilots">{t('nav.pilots')}</Link>{' '}
        <Link href="/proposals">{t('nav.propose')}</Link>{' '}
        <Link href="/library">{t('library.title')}</Link> <Link href="/help">{t('help.link')}</Link>
      </p>
    </Empty>
  );
}

interface RowsProps {
  readonly tasks: readonly TaskRow[];
  readonly fresh: ReadonlySet<string>;
  readonly desk: LineDesk;
}

function Lines({ tasks, fresh, desk }: RowsProps): ReactNode {
  return tasks.map((task) => (
    <TaskLine key={keyOf(task)} task={task} isFresh={fresh.has(keyOf(task))} desk={desk} />
  ));
}

/** By state where the list is sorted by its due; another order is one list. */
function Rows(rows: RowsProps): ReactNode {
  const { t } = useTranslation();
  const list = `plain-list ${classes['rows']}`;
  if (rows.desk.filter['sort'] !== undefined)
    return (
      <ol className={list} aria-label={t('inbox.list')}>
        <Lines {...rows} />
      </ol>
    );
  return states.map((state) => {
    const those = rows.tasks.filter((task) => task.state === state);
    if (those.length === 0) return null;
    return (
      <section key={state} aria-labelledby={`tasks-${state}`} className={classes['part']}>
        <h2 id={`tasks-${state}`} data-state={state}>
          <Icon name={stateIcons[state]} /> {t(`tasks.${state}`)}
        </h2>
        <ol className={list}>
          <Lines {...rows} tasks={those} />
        </ol>
      </section>
    );
  });
}

function Tools({
  desk,
  density,
  search,
}: {
  readonly desk: FilterDesk;
  readonly density: ReturnType<typeof useDensity>;
  readonly search: React.RefObject<HTMLInputElement | null>;
}): ReactNode {
  const { t } = useTranslation();
  const [isDense, setDense] = density;
  const all = useCounts();
  const counts = useInboxCounts(desk.filter);
  return (
    <>
      <Scopes counts={all.data} desk={desk} />
      <div className={classes['tools']}>
        <Counts counts={counts.data} desk={desk} />
        <div className={classes['search']}>
          <SearchField
            label={t('tasks.search')}
            value={desk.filter['q'] ?? ''}
            onSearch={(q) => desk.change({ q })}
            inputRef={search}
          />
        </div>
      </div>
      <div className={classes['folded']}>
        <Filters {...{ desk, isDense, setDense }} />
        <Views desk={desk} />
      </div>
    </>
  );
}

/** What is open beside the list. */
function useLineDesk(rows: readonly TaskRow[], { filter }: FilterDesk) {
  const selection = useSelection(rows);
  const deeds = useDeeds();
  const [handing, setHanding] = useState<readonly TaskRow[]>([]);
  const line: LineDesk = { filter, selection, deeds, openHandOver: setHanding };
  const dialog = handing.length > 0 && (
    <HandOver
      tasks={handing}
      close={() => setHanding([])}
      hand={(to, note) => {
        deeds.handOver(handing, to, note);
        setHanding([]);
      }}
    />
  );
  return { line, dialog };
}

/** What a key does with the row that has the focus. */
function rowDeeds(rows: readonly TaskRow[], { selection, deeds }: LineDesk) {
  const taskAt = (key: string): TaskRow | undefined => rows.find((task) => keyOf(task) === key);
  return {
    select: (key: string) => {
      const task = taskAt(key);
      if (task !== undefined) selection.toggle(task);
    },
    claim: (key: string) => {
      const task = taskAt(key);
      if (task?.deeds.includes('claim') === true) deeds.claim([task]);
      else if (task?.deeds.includes('release') === true) deeds.release([task]);
    },
  };
}

export function TasksPage(): ReactNode {
  const { t } = useTranslation();
  const desk = useInboxFilter();
  const density = useDensity();
  const tasks = useInbox(desk.filter);
  const place = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const rows = tasks.data?.pages.flatMap((page) => page.tasks) ?? [];
  const { line, dialog } = useLineDesk(rows, desk);
  useRowKeys(place, search, { ...rowDeeds(rows, line), help: () => setShowsKeys(true) });
  usePageTitle(t('tasks.title'));
  const list = `${JSON.stringify(desk.filter)} ${tasks.data?.pages.length ?? 0}`;
  const fresh = useFresh(tasks.isPlaceholderData || tasks.isPending ? null : list, rows.map(keyOf));
  return (
    <div className="page" data-dense={density[0]}>
      <h1>{t('tasks.title')}</h1>
      <FirstSteps />
      <Tools {...{ desk, density, search }} />
      <BulkBar {...{ rows, ...line }} />
      <RefusedDeeds deeds={line.deeds} rows={rows} />
      <Paged query={tasks} isEmpty={rows.length === 0} empty={<Nothing desk={desk} />}>
        <div ref={place}>
          <Rows tasks={rows} fresh={fresh} desk={line} />
        </div>
      </Paged>
      {rows.length > 1 && (
        <p className={`soft small ${classes['keys']}`}>
          <button type="button" className={classes['tool']} onClick={() => setShowsKeys(true)}>
            {t('inbox.keysOpen')}
          </button>
        </p>
      )}
      {showsKeys && <KeysHelp close={() => setShowsKeys(false)} />}
      {dialog}
    </div>
  );
}
