/** web: what concerns one in the directory: who is away, who stands in, what was declared; and the acts on it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryDesk } from '../../../contracts/directory';
import type { DirectoryAct, DirectoryActs } from '../../../domain/directory/acts';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';

export const useDirectoryDesk = (): UseQueryResult<DirectoryDesk> =>
  useQuery({
    queryKey: keys.directoryDesk,
    queryFn: () => ask<DirectoryDesk>('GET', '/api/directory/desk'),
  });

interface Sent<A extends DirectoryAct> {
  readonly id: string;
  readonly payload: DirectoryActs[A];
}

export function useDirectoryAct<A extends DirectoryAct>(
  name: A,
): UseMutationResult<unknown, Error, Sent<A>> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: ({ id, payload }: Sent<A>) =>
      ask('POST', '/api/directory/acts', { id, name, payload }),
    onSuccess: async () => {
      tell(t('settings.told'));
      await client.invalidateQueries({ queryKey: keys.directoryDesk });
      await client.invalidateQueries({ queryKey: keys.directory });
      await client.invalidateQueries({ queryKey: keys.directoryJournal });
      await client.invalidateQueries({ queryKey: keys.tasks });
    },
  });
}

/** What is typed, with the id under which it is sent: other words are another act, the same sent again is the same. */
export function useTyped<T extends object>(
  empty: T,
): readonly [T, string, (change: Partial<T>) => void, () => void] {
  const [typed, setTyped] = useState({ values: empty, id: crypto.randomUUID() });
  const put = (values: T): void => setTyped({ values, id: crypto.randomUUID() });
  return [
    typed.values,
    typed.id,
    (change) => put({ ...typed.values, ...change }),
    () => put(empty),
  ];
}
