/** web: what a supervisor asks about all their pilots. Kept beside the tasks, so that whatever changes those asks again. */
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { SupervisedPilots, VisitPage } from '../../../contracts/supervision';
import type { LocalDate } from '../../../domain/time';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useClock } from '../api/queries';
import { localDayOf } from '../format/dates';
import { useOften } from '../live/live-context';
import { useMe } from '../shell/session';
import type { Stretch } from './days';

/** Only the way to the page hangs on it; what is shown there the api decides. A head stands in where nobody supervises. */
export const useSupervises = (): boolean =>
  useMe().persona.posts.some(({ kind }) => kind === 'supervisor' || kind === 'head');

/** The day at the legal place. */
export function useToday(): LocalDate {
  const { clock } = useMe();
  const heard = useClock();
  return localDayOf(heard.data?.now ?? clock.now);
}

/** All pages of a stretch: a calendar with holes would lie. */
async function allVisits({ from, to }: Stretch): Promise<VisitPage> {
  const pages: VisitPage[] = [];
  let after: string | undefined;
  do {
    const path = withQuery('/api/supervision/visits', { from, to, after, limit: 500 });
    const page = await ask<VisitPage>('GET', path);
    pages.push(page);
    after = page.next ?? undefined;
  } while (after !== undefined);
  const visits = pages.flatMap((page) => page.visits);
  return {
    today: pages[0]?.today ?? from,
    visits,
    next: null,
    isCut: pages.some(({ isCut }) => isCut),
  };
}

export const useVisits = (stretch: Stretch): UseQueryResult<VisitPage> =>
  useQuery({
    queryKey: keys.visits(stretch.from, stretch.to),
    queryFn: () => allVisits(stretch),
    placeholderData: (before) => before,
    refetchInterval: useOften(),
  });

export const useSupervised = (): UseQueryResult<SupervisedPilots> =>
  useQuery({
    queryKey: keys.supervised,
    queryFn: () => ask<SupervisedPilots>('GET', '/api/supervision/pilots'),
    placeholderData: (before) => before,
    refetchInterval: useOften(),
  });
