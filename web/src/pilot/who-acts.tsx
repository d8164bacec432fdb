/** web: who must act now, by when, and who else could. The answer that people come to this page for. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView, TaskRow } from '../../../contracts/http';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Article } from '../parts/article';
import { DueWords } from '../parts/due';
import { Icon } from '../parts/icon';
import { useMe } from '../shell/session';
import { Hold } from '../tasks/row-deeds';
import { useLanguage, useTerms } from '../terms/use-terms';
import { Why } from '../why/why';
import { matterName } from './matter-name';
import { Nudge } from './nudge';
import { isMine } from './own-task';
import { Play } from './play';
import classes from './who-acts.module.css';

const mostNamed = 4;

function Else({ posts }: { readonly posts: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  if (posts.length === 0) return null;
  const named = posts
    .slice(0, mostNamed)
    .map((post) => [names.post(post), names.holders(post)].filter((part) => part !== '').join(' '));
  const rest = posts.length > mostNamed ? ` +${posts.length - mostNamed}` : '';
  return <p className="soft small">{t('pilot.alsoMay', { posts: named.join(', ') + rest })}</p>;
}

function When({ task }: { readonly task: TaskRow }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={classes['when']}>
      <DueWords due={task} />
      <time dateTime={task.dueAt} className="number small">
        {t('due.by', { date: momentOf(task.dueAt, language) })}
      </time>
      <Article {...task} />
    </div>
  );
}

function Desk({ task }: { readonly task: TaskRow }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  return (
    <>
      <p>
        <Icon name="person" size={16} /> <b>{task.holder ?? t('pilot.vacant')}</b>
        <span className="soft">
          , {task.post === null ? terms.role(task.role) : names.fullPost(task.post)}
        </span>
      </p>
      {task.params['vacant'] === 1 && (
        <p className={classes['vacant']}>
          <Icon name="late" size={16} /> {t('tasks.vacant')}
        </p>
      )}
    </>
  );
}

function Waiting({ task }: { readonly task: TaskRow }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const { persona } = useMe();
  const mine = isMine(task, persona);
  return (
    <li
      className={classes['task']}
      data-state={task.state}
      data-mine={mine}
      data-testid={`waiting-${task.step}`}
    >
      <div className={classes['who']}>
        <p className={classes['step']}>
          <b>{terms.step(task.step, task.params)}</b>
          {task.matter !== 'main' && (
            <span className="soft"> · {matterName(terms, task.matter)}</span>
          )}
          {mine && <span className={classes['mine']}>{t('pilot.yourTurn')}</span>}
        </p>
        <Desk task={task} />
        <Else posts={task.also} />
        <Hold task={task} />
      </div>
      <When task={task} />
      <div className={classes['why']}>
        <Why pilot={task.pilot} question={{ task: task.id }} ask={t('why.date')} />
        <Nudge task={task} />
        <Play task={task} />
      </div>
    </li>
  );
}

const urgency = { overdue: 0, dueSoon: 1, open: 2 } as const;

export function WhoActs({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const tasks = [...view.tasks].sort(
    (a, b) => urgency[a.state] - urgency[b.state] || (a.dueAt < b.dueAt ? -1 : 1),
  );
  return (
    <section className={classes['acts']} aria-labelledby="who-acts">
      <h2 id="who-acts">{t('pilot.whoActs')}</h2>
      {tasks.length === 0 ? (
        <p>
          {t('pilot.nobody')}{' '}
          {view.nextDueAt !== null &&
            t('pilot.nobodyNext', { date: momentOf(view.nextDueAt, language) })}
        </p>
      ) : (
        <ul className="plain-list">
          {tasks.map((task) => (
            <Waiting key={task.id} task={task} />
          ))}
        </ul>
      )}
    </section>
  );
}
