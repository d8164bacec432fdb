/** domain: where a pilot stands under its term: the stage that follows from start, lapse and suspension. */
import type { Pilot } from '../pilot';
import { atStage, withRunning } from '../pilot';
import type { Stage } from '../stages';
import type { Instant, LocalDate } from '../time';
import { addDays, daysBetween, later } from '../time';
import { decidedEndOf, isTermStopped, isWhollySuspended } from './suspension';
import type { Stretch, Term } from './term';

/** The term in force; before the start a decided date runs already, months do not. */
export function termOf({ running }: Pilot): Term | null {
  if (running.term !== null) return running.term;
  return running.plannedTerm === null || running.plannedTerm.kind === 'months'
    ? null
    : running.plannedTerm;
}

/** Last day of a term with a date; null for a condition, an open term, or none yet. */
export function lastDayOfTerm(pilot: Pilot): LocalDate | null {
  const term = termOf(pilot);
  return term?.kind === 'date' ? term.end : null;
}

export const openLapse = ({ running }: Pilot): Stretch | null =>
  running.lapses.find((lapse) => lapse.to === null) ?? null;

/** The term's last day is known and coming nearer: no suspension stops it, or it has run out already. */
export const isTermCounting = (pilot: Pilot): boolean =>
  lastDayOfTerm(pilot) !== null && (openLapse(pilot) !== null || !isTermStopped(pilot));

/** A lapse comes before a suspension: that nobody decided is what must be seen first. */
export function stageUnderTerm(pilot: Pilot): Stage {
  if (openLapse(pilot) !== null) return 'LAPSED';
  if (isWhollySuspended(pilot)) return 'SUSPENDED';
  if (pilot.running.startedOn !== null) return 'RUNNING';
  if (pilot.running.preparedAt !== null) return 'PREPARING';
  return pilot.running.decision?.kind === 'full' ? 'APPROVED_FULL' : 'APPROVED_PILOT';
}

/** Sets the stage anew after a start, lapse, suspension or term changed. */
export const settled = (pilot: Pilot): Pilot => atStage(pilot, stageUnderTerm(pilot));

export const withLapse = (pilot: Pilot, from: LocalDate): Pilot =>
  withRunning(pilot, { lapses: [...pilot.running.lapses, { from, to: null }] });

/** Somebody decided: the lapse ends with that day, which still belongs to it; its days stay. */
export const withoutOpenLapse = (pilot: Pilot, decidedOn: LocalDate): Pilot =>
  withRunning(pilot, {
    lapses: pilot.running.lapses.map((each) =>
      each.to === null ? { ...each, to: later(each.from, decidedOn) } : each,
    ),
  });

/** A term set by a person on a day: from then on its end counts as decided. */
export function withTerm(pilot: Pilot, term: Term, on: LocalDate, at: Instant): Pilot {
  const decidedEnd = term.kind === 'date' ? { end: term.end, on } : null;
  return withRunning(pilot, { term, decidedEnd, termSetAt: at, movedByDays: 0 });
}

/** The end moved by suspensions; the decided one is kept beside it. */
export function withMovedEnd(pilot: Pilot, end: LocalDate, at: Instant): Pilot {
  const decidedEnd = decidedEndOf(pilot);
  const movedByDays = decidedEnd === null ? 0 : daysBetween(decidedEnd.end, end);
  const term = { kind: 'date', end } as const;
  return withRunning(pilot, { term, decidedEnd, termSetAt: at, movedByDays });
}

/** Days on which the pilot stood lapsed, up to a day while it still does. */
export const lapsedDays = ({ running }: Pilot, today: LocalDate): number =>
  running.lapses.reduce((sum, { from, to }) => sum + daysBetween(from, addDays(to ?? today, 1)), 0);
