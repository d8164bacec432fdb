/** web: other systems that are told, what was sent to them, and the acts of administrators on both. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  InfiniteData,
  UseInfiniteQueryResult,
  UseMutationResult,
  UseQueryResult,
} from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  Replayed,
  WebhookList,
  WebhookMessagePage,
  WebhookSecret,
} from '../../../contracts/webhooks';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';
import { useMe } from '../shell/session';

const everyMs = 5_000;

export const useIsDirectoryAdmin = (): boolean =>
  useMe().persona.posts.some(({ kind }) => kind === 'directoryAdmin');

export const useWebhooks = (): UseQueryResult<WebhookList> =>
  useQuery({
    queryKey: keys.webhooks,
    queryFn: () => ask<WebhookList>('GET', '/api/webhooks'),
    refetchInterval: everyMs,
  });

export const useMessages = (
  webhook: string,
): UseInfiniteQueryResult<InfiniteData<WebhookMessagePage>> =>
  useInfiniteQuery({
    queryKey: keys.webhookMessages(webhook),
    queryFn: ({ pageParam }) =>
      ask<WebhookMessagePage>(
        'GET',
        withQuery(`/api/webhooks/${webhook}/messages`, { after: pageParam }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: everyMs,
  });

type Done = 'made' | 'set' | 'tried' | 'rotated' | 'removed';

/** Secrets are answered to whoever asked, and kept nowhere. */
function useAct<T, R>(send: (given: T) => Promise<R>, done: Done): UseMutationResult<R, Error, T> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: send,
    gcTime: 0,
    onSuccess: async () => {
      tell(t(`webhooks.done.${done}`));
      await client.invalidateQueries({ queryKey: keys.webhooks });
    },
  });
}

interface Making {
  readonly url: string;
  readonly events: readonly string[] | null;
}

export const useMakeWebhook = () =>
  useAct((making: Making) => ask<WebhookSecret>('POST', '/api/webhooks', making), 'made');
export const useSetWebhook = (id: string) =>
  useAct((isActive: boolean) => ask('PUT', `/api/webhooks/${id}`, { isActive }), 'set');
export const useRemoveWebhook = (id: string) =>
  useAct((_: null) => ask('DELETE', `/api/webhooks/${id}`), 'removed');
export const useRotateWebhook = (id: string) =>
  useAct((_: null) => ask<WebhookSecret>('POST', `/api/webhooks/${id}/secret`, {}), 'rotated');
export const useTryWebhook = (id: string) =>
  useAct((_: null) => ask('POST', `/api/webhooks/${id}/trial`, {}), 'tried');

type Asked = { readonly message: string } | { readonly from: string; readonly to: string };

export function useReplay(id: string): UseMutationResult<Replayed, Error, Asked> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: (asked: Asked) => ask<Replayed>('POST', `/api/webhooks/${id}/replays`, asked),
    onSuccess: async ({ count, isMore }) => {
      tell(t(`webhooks.done.${isMore ? 'replayedMore' : 'replayed'}`, { count }));
      await client.invalidateQueries({ queryKey: keys.webhooks });
    },
  });
}
