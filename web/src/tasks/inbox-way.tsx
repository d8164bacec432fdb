/** web: on a pilot that was opened from the inbox: back to the list, and on to the task before or after it in the same list. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { PilotView, TaskRow } from '../../../contracts/http';
import { useBeside } from '../api/inbox';
import { Icon } from '../parts/icon';
import { isMine } from '../pilot/own-task';
import { useMe } from '../shell/session';
import { useTerms } from '../terms/use-terms';
import { deskLink } from './desk-link';
import type { InboxPlace } from './inbox-place';
import { listLink, placeOf, useInboxPlace } from './inbox-place';
import classes from './inbox-way.module.css';
import { isTyping } from './use-row-keys';

interface Beside {
  readonly next: TaskRow | undefined;
  readonly previous: TaskRow | undefined;
}

/** Several tasks of one pilot stand on one page: the next one is of another. */
function useBesides({ filter, place }: InboxPlace['inbox'], pilot: string): Beside {
  const [after, before] = [useBeside(filter, 'after', place), useBeside(filter, 'before', place)];
  const isElsewhere = (task: TaskRow): boolean => task.pilot !== pilot;
  return {
    next: after.data?.tasks.find(isElsewhere),
    previous: before.data?.tasks.findLast(isElsewhere),
  };
}

interface StepProps {
  readonly task: TaskRow | undefined;
  readonly filter: InboxPlace['inbox']['filter'];
  readonly way: 'next' | 'previous';
}

function Step({ task, filter, way }: StepProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  if (task === undefined)
    return way === 'next' ? <span className="soft small">{t('inbox.noNext')}</span> : <span />;
  const step = terms.step(task.step, task.params);
  return (
    <Link
      href={deskLink(task)}
      state={placeOf(task, filter)}
      className={classes['step'] ?? ''}
      data-way={way}
      aria-label={t(way === 'next' ? 'inbox.nextOne' : 'inbox.previousOne', {
        step,
        pilot: task.pilotTitle,
      })}
    >
      {way === 'previous' && <Icon name="back" size={16} />}
      <span>
        <b>{t(`inbox.${way}`)}</b>
        <span className={classes['named']}>
          {step} · {task.pilotTitle}
        </span>
      </span>
      {way === 'next' && <Icon name="next" size={16} />}
    </Link>
  );
}

/** n and p, as on the list j and k. */
function useWayKeys({ next, previous }: Beside, filter: InboxPlace['inbox']['filter']): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      const task = event.key === 'n' ? next : event.key === 'p' ? previous : undefined;
      if (task === undefined) return;
      event.preventDefault();
      navigate(deskLink(task), { state: placeOf(task, filter) });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [next, previous, filter, navigate]);
}

function Way({
  at,
  pilot,
}: {
  readonly at: InboxPlace['inbox'];
  readonly pilot: string;
}): ReactNode {
  const { t } = useTranslation();
  const beside = useBesides(at, pilot);
  useWayKeys(beside, at.filter);
  return (
    <nav className={`no-print ${classes['way']}`} aria-label={t('inbox.way')}>
      <Step task={beside.previous} filter={at.filter} way="previous" />
      <Link href={listLink(at.filter)} className={classes['back'] ?? ''}>
        <Icon name="tasks" size={16} /> {t('inbox.back')}
      </Link>
      <Step task={beside.next} filter={at.filter} way="next" />
    </nav>
  );
}

export function InboxWay({ pilot }: { readonly pilot: string }): ReactNode {
  const at = useInboxPlace();
  return at === null ? null : <Way at={at} pilot={pilot} />;
}

function GoOn({
  at,
  pilot,
}: {
  readonly at: InboxPlace['inbox'];
  readonly pilot: string;
}): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const [, navigate] = useLocation();
  const { next } = useBesides(at, pilot);
  return (
    <div className={`no-print ${classes['goOn']}`} data-testid="go-on">
      <p>{t('inbox.doneHere')}</p>
      {next === undefined ? (
        <Link href={listLink(at.filter)}>{t('inbox.back')}</Link>
      ) : (
        <Button
          rightSection={<Icon name="next" size={16} />}
          onClick={() => navigate(deskLink(next), { state: placeOf(next, at.filter) })}
        >
          {t('inbox.goOn', { step: terms.step(next.step, next.params) })}
        </Button>
      )}
    </div>
  );
}

/** When nothing waits here for whoever came from the list, the next task is one click away. */
export function NextTask({ view }: { readonly view: PilotView }): ReactNode {
  const at = useInboxPlace();
  const { persona } = useMe();
  if (at === null || view.tasks.some((task) => isMine(task, persona))) return null;
  return <GoOn at={at} pilot={view.id} />;
}
