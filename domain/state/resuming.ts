/** domain: a standstill is over: the term's end moves, checkpoints go on, and the stage is what it was. */
import { closeMatter } from '../matters';
import type { Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { reanchor } from './checkpoint';
import type { Suspension } from './suspension';
import { areCheckpointsStopped, endAfterResuming } from './suspension';
import { openLapse, settled, withMovedEnd } from './under-term';

/** Nobody revives a lapsed term by resuming. */
export const newEndAfter = (
  pilot: Pilot,
  matter: string,
  resumedOn: LocalDate,
): LocalDate | null =>
  openLapse(pilot) === null ? endAfterResuming(pilot, matter, resumedOn) : null;

interface Resumption {
  readonly matter: string;
  readonly state: 'resumed' | 'lifted';
  readonly resumedOn: LocalDate;
  readonly newEnd: LocalDate | null;
}

export function runAgain(
  pilot: Pilot,
  { matter, state, resumedOn, newEnd }: Resumption,
  at: Instant,
): Pilot {
  const stopped = areCheckpointsStopped(pilot);
  const resumed = closeMatter<Suspension>(pilot, matter, state, at, { until: resumedOn });
  const moved = newEnd === null ? resumed : withMovedEnd(resumed, newEnd, at);
  return settled(stopped && !areCheckpointsStopped(moved) ? reanchor(moved, resumedOn) : moved);
}
