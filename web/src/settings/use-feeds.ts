/** web: one's calendar addresses, and the acts on them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FeedList, FeedMade } from '../../../contracts/feeds';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';

export const useFeeds = (): UseQueryResult<FeedList> =>
  useQuery({
    queryKey: keys.feeds,
    queryFn: () => ask<FeedList>('GET', '/api/settings/feeds'),
  });

export function useMakeFeed(): UseMutationResult<FeedMade, Error, string | null> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (post: string | null) => ask<FeedMade>('POST', '/api/settings/feeds', { post }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.feeds }),
    // The address is a secret: it stays in this form and nowhere else.
    gcTime: 0,
  });
}

export function useEndFeed(): UseMutationResult<FeedList, Error, string> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: (feed: string) => ask<FeedList>('DELETE', `/api/settings/feeds/${feed}`),
    onSuccess: (list) => {
      client.setQueryData(keys.feeds, list);
      tell(t('feeds.ended'));
    },
  });
}
