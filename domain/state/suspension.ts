/** domain: what is suspended, whether it stops the term, and where the term's end then stands. */
import type { SuspendedDays } from '../calendar/suspensions';
import { movedEnd } from '../calendar/suspensions';
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { LocalDate } from '../time';
import { later } from '../time';
import type { Running } from './term';

export const SUSPENSION = 'suspension';

export interface Suspension {
  readonly sort: 'planned' | 'forced' | 'beforeStart' | 'intakeOnly';
  /** Everything stands still, not one part or the intake alone. */
  readonly whole: boolean;
  readonly stopsTerm: boolean;
  readonly stopsCheckpoints: boolean;
  readonly from: LocalDate;
  readonly plannedUntil: LocalDate | null;
  /** First day that runs again; null while it is open. */
  readonly until: LocalDate | null;
}

/** Halted: by the supervisor, in force, waiting for the head's word. */
export const inForceStates: readonly string[] = ['suspended', 'halted'];

export const suspensionsInForce = (pilot: Pilot): readonly Matter<Suspension>[] =>
  mattersOf<Suspension>(pilot, SUSPENSION).filter((each) => inForceStates.includes(each.state));

export const isWhollySuspended = (pilot: Pilot): boolean =>
  suspensionsInForce(pilot).some((each) => each.data.whole);

export const isTermStopped = (pilot: Pilot): boolean =>
  suspensionsInForce(pilot).some((each) => each.data.stopsTerm);

export const areCheckpointsStopped = (pilot: Pilot): boolean =>
  suspensionsInForce(pilot).some((each) => each.data.stopsCheckpoints);

/** Days before the end was last decided are in that decision already. */
function daysSince(pilot: Pilot, decidedOn: LocalDate): readonly SuspendedDays[] {
  return mattersOf<Suspension>(pilot, SUSPENSION)
    .filter((each) => each.state !== 'ordered')
    .map(({ data }) => ({
      from: later(data.from, decidedOn),
      until: data.until,
      stopsTerm: data.stopsTerm,
    }));
}

/** The end as decided and since when; before the start it is the date of the decision itself. */
export function decidedEndOf({ running }: Pilot): Running['decidedEnd'] {
  const { decidedEnd, plannedTerm, decision } = running;
  if (decidedEnd !== null || running.term !== null) return decidedEnd;
  if (plannedTerm?.kind !== 'date' || decision === null) return null;
  return { end: plannedTerm.end, on: decision.inForceFrom };
}

/** Where the end stands once one suspension is resumed on a day; null while another one stops the term. */
export function endAfterResuming(
  pilot: Pilot,
  matter: string,
  resumedOn: LocalDate,
): LocalDate | null {
  const decidedEnd = decidedEndOf(pilot);
  if (decidedEnd === null) return null;
  const resumed = pilot.matters[matter] as Matter<Suspension> | undefined;
  if (resumed === undefined || !resumed.data.stopsTerm) return null;
  const as: Matter<Suspension> = { ...resumed, data: { ...resumed.data, until: resumedOn } };
  const then = { ...pilot, matters: { ...pilot.matters, [matter]: as } };
  return movedEnd(decidedEnd.end, daysSince(then, decidedEnd.on));
}
