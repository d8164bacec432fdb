/** web: the queue of visits of whoever is signed in, sent whenever there is a way out. */
import { useCallback, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { settle } from '../api/command';
import type { KeptVisit } from '../kept/kept-visit';
import { waits } from '../kept/kept-visit';
import { onQueue, sendWaiting, visitsOf } from '../kept/queue';
import { useTell } from '../parts/told';

export function useQueue(person: string): readonly KeptVisit[] {
  const [visits, setVisits] = useState<readonly KeptVisit[]>([]);
  useEffect(() => {
    const read = (): void => {
      void visitsOf(person).then(setVisits);
    };
    read();
    return onQueue(read);
  }, [person]);
  return visits;
}

/** Sends what waits; says what was recorded, and shows it. */
export function useSending(person: string): () => Promise<readonly KeptVisit[]> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useCallback(async () => {
    const recorded = await sendWaiting(person);
    for (const { pilot } of recorded) settle(client, pilot, null);
    const [first] = recorded;
    if (first !== undefined)
      tell(t('visits.recorded', { count: recorded.length, pilot: first.pilotTitle }));
    return recorded;
  }, [person, client, tell, t]);
}

const againMs = 15_000;

/** At once, when the network comes back, and now and then as long as something waits. */
export function useSendingByItself(person: string, visits: readonly KeptVisit[]): void {
  const send = useSending(person);
  const isWaiting = visits.some(waits);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const attempt = (): void => void send();
    attempt();
    window.addEventListener('online', attempt);
    const timer = window.setInterval(attempt, againMs);
    return () => {
      window.removeEventListener('online', attempt);
      window.clearInterval(timer);
    };
  }, [isWaiting, send]);
}
