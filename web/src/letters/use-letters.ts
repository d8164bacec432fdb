/** web: how the person is written to, what became of the letters, and the acts on both. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  InfiniteData,
  UseInfiniteQueryResult,
  UseMutationResult,
  UseQueryResult,
} from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LetterPage, LetterSettings, LetterWishes } from '../../../contracts/letters';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';

const everyMs = 10_000;

export const useLetters = (
  of: 'mine' | 'undelivered',
): UseInfiniteQueryResult<InfiniteData<LetterPage>> =>
  useInfiniteQuery({
    queryKey: keys.letterPage(of),
    queryFn: ({ pageParam }) =>
      ask<LetterPage>('GET', withQuery('/api/letters', { of, after: pageParam })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: everyMs,
  });

export const useLetterSettings = (): UseQueryResult<LetterSettings> =>
  useQuery({
    queryKey: keys.letterSettings,
    queryFn: () => ask<LetterSettings>('GET', '/api/settings/letters'),
  });

type Told = 'saved' | 'codeSent' | 'confirmed' | 'erased';

function useSetting<T>(
  send: (given: T) => Promise<LetterSettings>,
  word: Told,
): UseMutationResult<LetterSettings, Error, T> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: send,
    onSuccess: (settings) => {
      client.setQueryData(keys.letterSettings, settings);
      tell(t(`notifications.${word}`));
    },
  });
}

export const useWish = () =>
  useSetting((wished: LetterWishes) => ask('PUT', '/api/settings/letters', wished), 'saved');
export const useAskAddress = () =>
  useSetting((email: string) => ask('PUT', '/api/settings/address', { email }), 'codeSent');
export const useConfirmAddress = () =>
  useSetting(
    (code: string) => ask('POST', '/api/settings/address/confirmation', { code }),
    'confirmed',
  );
export const useEraseAddress = () =>
  useSetting((_: null) => ask('DELETE', '/api/settings/address'), 'erased');
