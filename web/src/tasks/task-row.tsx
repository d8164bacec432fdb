/** web: one line of the inbox: what, which pilot, why me, by when, and on what ground. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TaskRow } from '../../../contracts/http';
import { dayOf, momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Article } from '../parts/article';
import { DueWords } from '../parts/due';
import { matterName } from '../pilot/matter-name';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import { deskLink } from './desk-link';
import classes from './tasks.module.css';

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
}

export function TaskLine({ task, isFresh }: TaskLineProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const why = useWhyMe(task);
  return (
    <li className={classes['row']} data-state={task.state} data-testid={`task-${task.step}`}>
      <div className={classes['what']}>
        <Link href={deskLink(task)} className={classes['step'] ?? ''} data-row>
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
        {why !== '' && <span className="soft small">{why}</span>}
        {task.params['vacant'] === 1 && <span className="small">{t('tasks.vacant')}</span>}
      </div>
      <div className={classes['when']}>
        <DueWords due={task} />
        <time dateTime={task.dueAt} title={momentOf(task.dueAt, language)} className="number small">
          {t('due.by', { date: dayOf(task.dueAt, language) })}
        </time>
        <Article {...task} />
      </div>
    </li>
  );
}
