/** web: how many tasks there are of each state, under everything else that is chosen; and whose they are. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskCounts } from '../../../contracts/http';
import { Icon } from '../parts/icon';
import classes from './tasks.module.css';
import type { FilterDesk } from './use-inbox-filter';

export const states = ['overdue', 'dueSoon', 'open'] as const;
export const stateIcons = { overdue: 'late', dueSoon: 'soon', open: 'clock' } as const;

interface CountsProps {
  readonly counts: TaskCounts | undefined;
  readonly desk: FilterDesk;
}

export function Counts({ counts, desk }: CountsProps): ReactNode {
  const { t } = useTranslation();
  const chosen = desk.filter['state'] ?? '';
  const choose = (state: string): void => desk.change({ state: chosen === state ? '' : state });
  const total = counts === undefined ? null : counts.open + counts.dueSoon + counts.overdue;
  return (
    <div role="group" aria-label={t('tasks.counts')} className={classes['counts']}>
      <button type="button" aria-pressed={chosen === ''} onClick={() => desk.change({ state: '' })}>
        {t('tasks.all')} <b>{total ?? '–'}</b>
      </button>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          data-state={state}
          data-any={(counts?.[state] ?? 0) > 0}
          aria-pressed={chosen === state}
          onClick={() => choose(state)}
        >
          <Icon name={stateIcons[state]} size={16} /> {t(`tasks.${state}`)}{' '}
          <b>{counts?.[state] ?? '–'}</b>
        </button>
      ))}
    </div>
  );
}

const scopes = {
  own: { of: '', hand: '' },
  unit: { of: 'unit', hand: '' },
  mine: { of: '', hand: 'mine' },
  handed: { of: '', hand: 'handed' },
  free: { of: '', hand: 'free' },
} as const;
export type Scope = keyof typeof scopes;

export const scopeOf = ({ filter }: FilterDesk): Scope => {
  const { hand, of } = filter;
  if (hand === 'mine' || hand === 'handed' || hand === 'free') return hand;
  return of === 'unit' ? 'unit' : 'own';
};

/** `counts`: of everything that is on one's own desk. */
export function Scopes({ counts, desk }: CountsProps): ReactNode {
  const { t } = useTranslation();
  const chosen = scopeOf(desk);
  return (
    <div role="group" aria-label={t('inbox.whose')} className={classes['scopes']}>
      {(Object.keys(scopes) as Scope[]).map((scope) => (
        <button
          key={scope}
          type="button"
          aria-pressed={chosen === scope}
          onClick={() => desk.change(scopes[scope])}
        >
          {t(`inbox.${scope}`)}
          {(scope === 'mine' || scope === 'handed') && (counts?.[scope] ?? 0) > 0 && (
            <b> {counts?.[scope]}</b>
          )}
        </button>
      ))}
    </div>
  );
}
