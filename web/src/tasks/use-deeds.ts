/** web: deeds at the desk from the inbox: sent, told, and what was refused row by row. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../../contracts/http';
import type { TaskDeedDone } from '../../../contracts/inbox';
import { useTaskDeed } from '../api/inbox';
import { useTell } from '../parts/told';

export type Named = Pick<TaskRow, 'pilot' | 'id'>;
export type Refused = TaskDeedDone['outcomes'][number];

export const keyOf = ({ pilot, id }: Named): string => `${pilot}/${id}`;

const namesOf = (tasks: readonly Named[]) => tasks.map(({ pilot, id }) => ({ pilot, task: id }));

export interface Deeds {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Of the last deed. */
  readonly refused: readonly Refused[];
  claim(tasks: readonly Named[]): void;
  release(tasks: readonly Named[]): void;
  handOver(tasks: readonly Named[], to: string, note: string): void;
  dismiss(): void;
}

export function useDeeds(): Deeds {
  const { t } = useTranslation();
  const tell = useTell();
  const deed = useTaskDeed();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const send = (made: Parameters<typeof deed.mutate>[0]): void =>
    deed.mutate(made, {
      onSuccess: ({ outcomes }) => {
        const not = outcomes.filter(({ refusal }) => refusal !== null);
        setRefused(not);
        if (outcomes.length > not.length)
          tell(t('inbox.done', { count: outcomes.length - not.length }));
      },
    });
  return {
    isBusy: deed.isPending,
    error: deed.error,
    refused,
    claim: (tasks) => send({ deed: 'claim', tasks: namesOf(tasks) }),
    release: (tasks) => send({ deed: 'release', tasks: namesOf(tasks) }),
    handOver: (tasks, to, note) =>
      send({
        deed: 'handOver',
        tasks: namesOf(tasks),
        to,
        note: note.trim() === '' ? null : note.trim(),
      }),
    dismiss: () => {
      setRefused([]);
      deed.reset();
    },
  };
}
