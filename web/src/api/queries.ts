/**
 * web: what the screens read, each question once. What other people change is asked again when we hear of it (live), and
 * every few seconds while we hear nothing.
 */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query';
import type {
  ClockView,
  DraftView,
  Persona,
  PilotPage,
  PilotView,
  SessionView,
  TaskCounts,
  Timeline,
} from '../../../contracts/http';
import type {
  DirectoryView,
  FormView,
  GlossaryView,
  PackView,
} from '../../../contracts/reference-replies';
import type { Language } from '../../../domain/words';
import { useLive, useOften } from '../live/live-context';
import { ask, carryToken, Declined, withQuery } from './client';
import { keys } from './keys';

/** Nobody is told that some pilot of a list changed. */
const listMs = 15_000;
const rarely = { staleTime: Infinity, gcTime: Infinity } as const;

/** null: nobody is signed in. */
export async function fetchSession(): Promise<SessionView | null> {
  try {
    const session = await ask<SessionView>('GET', '/api/session');
    carryToken(session.csrf);
    return session;
  } catch (error) {
    if (error instanceof Declined && error.problem.status === 401) return null;
    throw error;
  }
}

export const useSession = (): UseQueryResult<SessionView | null> =>
  useQuery({ queryKey: keys.session, queryFn: fetchSession, staleTime: 60_000 });

export const usePersonas = (): UseQueryResult<readonly Persona[]> =>
  useQuery({
    queryKey: keys.personas,
    queryFn: async () =>
      (await ask<{ personas: readonly Persona[] }>('GET', '/api/personas')).personas,
  });

export const useGlossary = (language: Language): UseQueryResult<GlossaryView> =>
  useQuery({
    queryKey: keys.words(language),
    queryFn: () => ask<GlossaryView>('GET', `/api/words/${language}`),
    placeholderData: (before) => before,
    ...rarely,
  });

/** A pack never changes under its hash. */
export const usePack = (hash: string): UseQueryResult<PackView> =>
  useQuery({
    queryKey: keys.pack(hash),
    queryFn: () => ask<PackView>('GET', `/api/packs/${encodeURIComponent(hash)}`),
    ...rarely,
  });

export const useForms = (): UseQueryResult<readonly FormView[]> =>
  useQuery({
    queryKey: keys.forms,
    queryFn: async () => (await ask<{ forms: readonly FormView[] }>('GET', '/api/forms')).forms,
    ...rarely,
  });

export const useDirectory = (): UseQueryResult<DirectoryView> =>
  useQuery({
    queryKey: keys.directory,
    queryFn: () => ask<DirectoryView>('GET', '/api/directory'),
    staleTime: 5 * 60_000,
  });

export const useClock = (): UseQueryResult<ClockView> =>
  useQuery({
    queryKey: keys.clock,
    queryFn: () => ask<ClockView>('GET', '/api/clock'),
    refetchInterval: useOften(),
  });

export const useCounts = (): UseQueryResult<TaskCounts> =>
  useQuery({
    queryKey: keys.counts,
    queryFn: () => ask<TaskCounts>('GET', '/api/tasks/counts'),
    refetchInterval: useOften(),
  });

type Paged<T> = UseInfiniteQueryResult<InfiniteData<T>>;

export const usePilots = (stage: string, words: string): Paged<PilotPage> =>
  useInfiniteQuery({
    queryKey: keys.pilotPage(stage, words),
    queryFn: ({ pageParam }) =>
      ask<PilotPage>('GET', withQuery('/api/pilots', { stage, q: words, after: pageParam })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    refetchInterval: listMs,
  });

/** The page does not move under the hands of somebody who writes. */
export function usePilot(id: string, enabled = true): UseQueryResult<PilotView> {
  const { isHeld } = useLive();
  const often = useOften();
  return useQuery({
    queryKey: keys.pilot(id),
    queryFn: () => ask<PilotView>('GET', `/api/pilots/${encodeURIComponent(id)}`),
    enabled,
    refetchInterval: isHeld ? false : often,
    refetchOnWindowFocus: !isHeld,
  });
}

/** The ledger only grows: it is read again when the revision is another one. */
export const useTimeline = (id: string, revision: number): Paged<Timeline> =>
  useInfiniteQuery({
    queryKey: [...keys.timeline(id), revision],
    queryFn: ({ pageParam }) =>
      ask<Timeline>(
        'GET',
        withQuery(`/api/pilots/${encodeURIComponent(id)}/timeline`, {
          from: pageParam === 0 ? undefined : pageParam,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });

export const useDrafts = (): UseQueryResult<readonly DraftView[]> =>
  useQuery({
    queryKey: keys.drafts,
    queryFn: async () => (await ask<{ drafts: readonly DraftView[] }>('GET', '/api/drafts')).drafts,
  });
