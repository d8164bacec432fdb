/** web: what the inbox reads under a filter, deeds at the desk, and the views that people keep. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  InfiniteData,
  UseInfiniteQueryResult,
  UseMutationResult,
  UseQueryResult,
} from '@tanstack/react-query';
import type { TaskCounts, TaskPage } from '../../../contracts/http';
import type {
  TaskChoicesView,
  TaskDeed,
  TaskDeedDone,
  TaskViewKept,
  TaskViews,
} from '../../../contracts/inbox';
import { useOften } from '../live/live-context';
import { ask, withQuery } from './client';
import { mintId } from './command';
import { keys } from './keys';

/** As it stands in the address; what is not chosen is not there. */
export type InboxFilter = Readonly<Record<string, string>>;

export const useInbox = (filter: InboxFilter): UseInfiniteQueryResult<InfiniteData<TaskPage>> =>
  useInfiniteQuery({
    queryKey: keys.taskPage(filter),
    queryFn: ({ pageParam }) =>
      ask<TaskPage>('GET', withQuery('/api/tasks', { ...filter, after: pageParam })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    refetchInterval: useOften(),
  });

/** Each state is counted under the other conditions; how they are sorted changes nothing. */
export function useInboxCounts({
  state: _state,
  sort: _sort,
  ...filter
}: InboxFilter): UseQueryResult<TaskCounts> {
  return useQuery({
    queryKey: [...keys.counts, filter],
    queryFn: () => ask<TaskCounts>('GET', withQuery('/api/tasks/counts', filter)),
    placeholderData: (before) => before,
    refetchInterval: useOften(),
  });
}

/** `of`: as in the filter. Asked for when somebody opens the filters. */
export const useChoices = (of: string, isOpen: boolean): UseQueryResult<TaskChoicesView> =>
  useQuery({
    queryKey: [...keys.tasks, 'choices', of],
    queryFn: () => ask<TaskChoicesView>('GET', withQuery('/api/tasks/choices', { of })),
    enabled: isOpen,
    placeholderData: (before) => before,
  });

/** What comes after a place in a list, or before it: enough rows to find one of another pilot. */
export const useBeside = (
  filter: InboxFilter,
  way: 'after' | 'before',
  place: string,
): UseQueryResult<TaskPage> =>
  useQuery({
    queryKey: [...keys.tasks, way, place, filter],
    queryFn: () =>
      ask<TaskPage>('GET', withQuery('/api/tasks', { ...filter, [way]: place, limit: 10 })),
    placeholderData: (before) => before,
  });

type DeedMade = TaskDeed extends infer D ? (D extends TaskDeed ? Omit<D, 'id'> : never) : never;

export function useTaskDeed(): UseMutationResult<TaskDeedDone, Error, DeedMade> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (deed: DeedMade) =>
      ask<TaskDeedDone>('POST', '/api/tasks/deeds', { id: mintId(), ...deed }),
    onSuccess: async (_, { tasks }) => {
      await client.invalidateQueries({ queryKey: keys.tasks });
      for (const pilot of new Set(tasks.map((each) => each.pilot)))
        await client.invalidateQueries({ queryKey: keys.pilot(pilot) });
    },
  });
}

export const useTaskViews = (): UseQueryResult<TaskViews> =>
  useQuery({
    queryKey: keys.taskViews,
    queryFn: () => ask<TaskViews>('GET', '/api/tasks/views'),
  });

export type ViewChange =
  | { readonly keep: TaskViewKept }
  | { readonly drop: string }
  | { readonly order: readonly string[] };

const sendView = (change: ViewChange): Promise<TaskViews> => {
  if ('keep' in change) return ask('PUT', `/api/tasks/views/${mintId()}`, change.keep);
  if ('drop' in change) return ask('DELETE', `/api/tasks/views/${change.drop}`);
  return ask('PUT', '/api/tasks/views', { views: change.order });
};

export function useViewChange(): UseMutationResult<TaskViews, Error, ViewChange> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: sendView,
    onSuccess: (views) => client.setQueryData(keys.taskViews, views),
  });
}
