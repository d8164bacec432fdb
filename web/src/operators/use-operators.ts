/** web: what operators read and do; nobody else asks for it. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  InfiniteData,
  UseInfiniteQueryResult,
  UseMutationResult,
  UseQueryResult,
} from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  OperatorNote,
  OperatorNoteCount,
  OperatorNotePage,
} from '../../../contracts/operator-notes';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';
import { useMe } from '../shell/session';

const everyMs = 15_000;

export const useIsOperator = (): boolean =>
  useMe().persona.posts.some(({ kind }) => kind === 'operator');

export const useOpenNotes = (): UseQueryResult<OperatorNoteCount> =>
  useQuery({
    queryKey: keys.operatorNoteCount,
    queryFn: () => ask<OperatorNoteCount>('GET', '/api/operator-notes/count'),
    refetchInterval: everyMs,
  });

export const useOperatorNotes = (
  state: string,
): UseInfiniteQueryResult<InfiniteData<OperatorNotePage>> =>
  useInfiniteQuery({
    queryKey: keys.operatorNotePage(state),
    queryFn: ({ pageParam }) =>
      ask<OperatorNotePage>('GET', withQuery('/api/operator-notes', { state, after: pageParam })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    refetchInterval: everyMs,
  });

/** As often as the person has seen it: what happens meanwhile stays open. */
export function useAcknowledge(): UseMutationResult<OperatorNote, Error, OperatorNote> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: ({ id, times }: OperatorNote) =>
      ask<OperatorNote>('POST', `/api/operator-notes/${id}/acknowledgement`, { times }),
    onSuccess: async () => {
      tell(t('operators.told'));
      await client.invalidateQueries({ queryKey: keys.operatorNotes });
    },
  });
}
