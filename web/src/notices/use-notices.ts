/** web: what the person's posts were told, how much of it is unread, and reading it. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  InfiniteData,
  UseInfiniteQueryResult,
  UseMutationResult,
  UseQueryResult,
} from '@tanstack/react-query';
import type { NoticeCount, NoticePage, NoticeReading } from '../../../contracts/notices';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useOften } from '../live/live-context';

export const useNotices = (
  urgency: string,
  unread: string,
): UseInfiniteQueryResult<InfiniteData<NoticePage>> =>
  useInfiniteQuery({
    queryKey: keys.noticePage(urgency, unread),
    queryFn: ({ pageParam }) =>
      ask<NoticePage>('GET', withQuery('/api/notices', { urgency, unread, after: pageParam })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    refetchInterval: 3 * useOften(),
  });

export const useNoticeCount = (): UseQueryResult<NoticeCount> =>
  useQuery({
    queryKey: keys.noticeCount,
    queryFn: () => ask<NoticeCount>('GET', '/api/notices/count'),
    refetchInterval: 3 * useOften(),
  });

export function useReading(): UseMutationResult<NoticeCount, Error, NoticeReading> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reading: NoticeReading) => ask<NoticeCount>('POST', '/api/notices/reads', reading),
    onSuccess: async (count) => {
      client.setQueryData(keys.noticeCount, count);
      await client.invalidateQueries({ queryKey: keys.notices });
    },
  });
}
