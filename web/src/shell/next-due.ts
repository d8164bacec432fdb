/** web: the next deadline ahead: of the pilot that is open, else of all that the lists show. */
import { useQuery } from '@tanstack/react-query';
import { useRoute } from 'wouter';
import type { PilotPage, PilotView, TaskPage } from '../../../contracts/http';
import type { Instant } from '../../../domain/time';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { usePilot } from '../api/queries';

const earliest = (times: readonly (Instant | null)[], now: Instant): Instant | null =>
  times.filter((at): at is Instant => at !== null && at > now).sort()[0] ?? null;

const duesOf = (view: PilotView): readonly Instant[] => view.clocks.map((clock) => clock.dueAt);

/** The list tells the first deadline of each pilot, which may be past; the inbox knows those behind it. */
async function duesAhead(): Promise<readonly (Instant | null)[]> {
  const [{ pilots }, { tasks }] = await Promise.all([
    ask<PilotPage>('GET', '/api/pilots?limit=200'),
    ask<TaskPage>('GET', '/api/tasks?limit=200'),
  ]);
  return [...pilots.map((pilot) => pilot.nextDueAt), ...tasks.map((task) => task.dueAt)];
}

export function useNextDue(now: Instant): Instant | null {
  const [atPilot, params] = useRoute('/pilots/:id');
  const open = usePilot(params?.id ?? '', atPilot);
  const all = useQuery({
    queryKey: [...keys.pilots, 'dues'],
    queryFn: duesAhead,
    enabled: !atPilot,
    refetchInterval: 15_000,
  });
  if (atPilot) return open.data === undefined ? null : earliest(duesOf(open.data), now);
  return earliest(all.data ?? [], now);
}
