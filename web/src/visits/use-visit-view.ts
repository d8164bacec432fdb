/** web: the pilot that a visit is written for: as the api shows it, or as it was taken along when nobody answers. */
import { useEffect, useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { PilotView } from '../../../contracts/http';
import { Declined } from '../api/client';
import { usePilot } from '../api/queries';
import type { PilotPaper } from '../kept/papers';
import { paperOf, takeAlong, viewNow } from '../kept/papers';
import { keepScreens } from '../kept/worker';
import { useMe } from '../shell/session';
import { useLanguage } from '../terms/use-terms';

export interface VisitView {
  readonly view: PilotView | null;
  /** The view is as it was then (real time in ms); null: as it is now. */
  readonly takenAtMs: number | null;
  readonly query: UseQueryResult<PilotView>;
}

/** Whoever opened the page once with a network can open it again without one. */
function useTakenAlong(pilot: string, isThere: boolean): void {
  const session = useMe();
  const language = useLanguage();
  useEffect(() => {
    if (!isThere) return;
    takeAlong(session, language, [pilot])
      .then(keepScreens)
      .catch(() => undefined);
    // Once for a page; the papers are of the moment when it was opened.
  }, [pilot, isThere]);
}

export function useVisitView(pilot: string): VisitView {
  const session = useMe();
  const { person } = session.persona;
  const query = usePilot(pilot);
  const [paper, setPaper] = useState<PilotPaper | null>(null);
  useTakenAlong(pilot, query.isSuccess);
  useEffect(() => {
    void paperOf(person, pilot).then((found) => setPaper(found ?? null));
  }, [person, pilot]);
  if (query.data !== undefined) {
    const stands = query.isError ? query.dataUpdatedAt : null;
    return { view: query.data, takenAtMs: stands, query };
  }
  const isAway = query.isError && !(query.error instanceof Declined);
  if (!isAway || paper === null) return { view: null, takenAtMs: null, query };
  return { view: viewNow(paper, session), takenAtMs: paper.takenAtMs, query };
}
