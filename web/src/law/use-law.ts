/** web: what pack administrators read and do with laws; nobody else asks for it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LawDesk, LawDraftView, WhatIfReply } from '../../../contracts/law-desk';
import type { PackList } from '../../../contracts/reference-replies';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';
import { useMe } from '../shell/session';

export const useIsPackAdmin = (): boolean =>
  useMe().persona.posts.some(({ kind }) => kind === 'packAdmin');

export const usePacks = (): UseQueryResult<PackList> =>
  useQuery({ queryKey: keys.packs, queryFn: () => ask<PackList>('GET', '/api/packs') });

export const useLawDesk = (): UseQueryResult<LawDesk> =>
  useQuery({ queryKey: keys.lawDesk, queryFn: () => ask<LawDesk>('GET', '/api/law-desk') });

/** Asks every open pilot: only when somebody wants to see it, and anew each time. */
export const useWhatIf = (draft: string): UseQueryResult<WhatIfReply> =>
  useQuery({
    queryKey: keys.whatIf(draft),
    queryFn: () => ask<WhatIfReply>('GET', `/api/law-drafts/${draft}/what-if`),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

export interface LawWritten {
  readonly kind: 'pack' | 'calendar';
  readonly text: string;
  readonly effectiveFrom: string | null;
}

function useAct<T>(
  send: (given: T) => Promise<LawDraftView>,
  word: 'law.kept' | 'law.toldProposed' | 'law.toldConfirmed',
): UseMutationResult<LawDraftView, Error, T> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      tell(t(word));
      await client.invalidateQueries({ queryKey: keys.packs });
    },
    // A refusal may mean that somebody else acted, or that the draft now does something else.
    onSettled: () => client.invalidateQueries({ queryKey: keys.lawDesk }),
  });
}

export const useKeep = (): UseMutationResult<LawDraftView, Error, LawWritten> =>
  useAct((written) => ask<LawDraftView>('POST', '/api/law-drafts', written), 'law.kept');

export const usePropose = (
  draft: string,
): UseMutationResult<LawDraftView, Error, { readonly digest: string; readonly reason: string }> =>
  useAct(
    (given) => ask<LawDraftView>('POST', `/api/law-drafts/${draft}/proposal`, given),
    'law.toldProposed',
  );

export const useConfirm = (
  draft: string,
): UseMutationResult<LawDraftView, Error, { readonly digest: string }> =>
  useAct(
    (given) => ask<LawDraftView>('POST', `/api/law-drafts/${draft}/confirmation`, given),
    'law.toldConfirmed',
  );
