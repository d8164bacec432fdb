/** web: which tasks of the list are selected. What is no longer in the list is not selected either. */
import { useState } from 'react';
import type { TaskRow } from '../../../contracts/http';
import { keyOf } from './use-deeds';

export interface Selection {
  readonly tasks: readonly TaskRow[];
  has(task: TaskRow): boolean;
  toggle(task: TaskRow): void;
  all(): void;
  none(): void;
}

/** Nobody acts on more at once. */
export const mostSelected = 100;

/** A task that nothing can be done with at the desk is not selected. */
export const isSelectable = ({ deeds }: TaskRow): boolean => deeds.some((deed) => deed !== 'nudge');

export function useSelection(rows: readonly TaskRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const tasks = rows.filter((task) => chosen.has(keyOf(task)));
  return {
    tasks,
    has: (task) => chosen.has(keyOf(task)),
    toggle: (task) => {
      const next = new Set(tasks.map(keyOf));
      if (!next.delete(keyOf(task)) && next.size < mostSelected && isSelectable(task))
        next.add(keyOf(task));
      setChosen(next);
    },
    all: () => setChosen(new Set(rows.filter(isSelectable).slice(0, mostSelected).map(keyOf))),
    none: () => setChosen(new Set()),
  };
}
