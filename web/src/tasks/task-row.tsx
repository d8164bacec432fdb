/** web: one line of the inbox: what, which pilot, why me, by when, and on what ground. */
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TaskRow } from '../../../contracts/http';
import { dayOf, momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Article } from '../parts/article';
import { DueWords } from '../parts/due';
import type { InboxFilter } from '../api/inbox';
import { matterName } from '../pilot/matter-name';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import { deskLink } from './desk-link';
import { placeOf } from './inbox-place';
import { Hold, RowDeeds } from './row-deeds';
import classes from './tasks.module.css';
import type { Deeds } from './use-deeds';
import { keyOf } from './use-deeds';
import type { Selection } from './use-selection';
import { isSelectable } from './use-selection';

/** The post in which a task reaches this person: the accountable one, or one that may do it too. */
function useWhyMe(task: TaskRow): string {
  const { t } = useTranslation();
  const names = useNames();
  const { persona } = useMe();
  if (task.deputyOf !== null) return t('tasks.deputyOf', { name: task.deputyOf });
  const mine = new Set(persona.posts.map((post) => post.id));
  if (task.post !== null && mine.has(task.post))
    return t('tasks.whyMe', { post: names.fullPost(task.post) });
  const other = task.also.find((post) => mine.has(post));
  return other === undefined ? '' : t('tasks.whyAlso', { post: names.fullPost(other) });
}

interface TaskLineProps {
  readonly task: TaskRow;
  /** It came while the list was open. */
  readonly isFresh: boolean;
  readonly desk: LineDesk;
}

/** What a line shares with its list. */
export interface LineDesk {
  readonly filter: InboxFilter;
  readonly selection: Selection;
  readonly deeds: Deeds;
  openHandOver(tasks: readonly TaskRow[]): void;
}

function Select({ task, selection }: { readonly task: TaskRow; readonly selection: Selection }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const step = terms.step(task.step, task.params);
  return (
    <Checkbox
      className={classes['select'] ?? ''}
      aria-label={t('inbox.select', { step, pilot: task.pilotTitle })}
      checked={selection.has(task)}
      disabled={!isSelectable(task)}
      tabIndex={0}
      onChange={() => selection.toggle(task)}
    />
  );
}

function What({ task, isFresh, desk }: TaskLineProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const why = useWhyMe(task);
  return (
    <div className={classes['what']}>
      <Link
        href={deskLink(task)}
        state={placeOf(task, desk.filter)}
        className={classes['step'] ?? ''}
        data-row={keyOf(task)}
      >
        {terms.step(task.step, task.params)}
        {isFresh && <span className={classes['fresh']}>{t('live.fresh')}</span>}
      </Link>
      {task.matter !== 'main' && (
        <span className="soft small">{matterName(terms, task.matter)}</span>
      )}
      <span className={classes['pilot']}>
        <span className="number soft">
          {task.stage === null ? t('concerns.title') : (task.pilotNumber ?? t('tasks.noNumber'))}
        </span>{' '}
        {task.pilotTitle}
      </span>
      {why !== '' && <span className={`soft small ${classes['whyMe']}`}>{why}</span>}
      {task.params['vacant'] === 1 && <span className="small">{t('tasks.vacant')}</span>}
      <Hold task={task} />
    </div>
  );
}

export function TaskLine({ task, isFresh, desk }: TaskLineProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li
      className={classes['row']}
      data-state={task.state}
      data-selected={desk.selection.has(task)}
      data-testid={`task-${task.step}`}
    >
      <Select task={task} selection={desk.selection} />
      <What task={task} isFresh={isFresh} desk={desk} />
      <div className={classes['when']}>
        <DueWords due={task} />
        <time dateTime={task.dueAt} title={momentOf(task.dueAt, language)} className="number small">
          {t('due.by', { date: dayOf(task.dueAt, language) })}
        </time>
        <Article {...task} />
        <RowDeeds task={task} deeds={desk.deeds} openHandOver={desk.openHandOver} />
      </div>
    </li>
  );
}
