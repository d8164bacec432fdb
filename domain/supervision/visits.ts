/** domain: the visits of one pilot as a calendar of its supervisor shows them: made, missed, late, to come, and foreseen ahead. */
import { localDateOf, nextWorkingDay } from '../calendar/calendar';
import { dueOn, workingDaysBefore } from '../due';
import type { Law } from '../law/law';
import { days } from '../law/law';
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import type { Stage } from '../stages';
import { started } from '../stages';
import type { Checkpoint } from '../state/checkpoint';
import { CHECKPOINT, awaitedCheckpoint, isAwaited, rhythmOf } from '../state/checkpoint';
import { areCheckpointsStopped } from '../state/suspension';
import type { Instant, LocalDate } from '../time';
import { addMonths } from '../time';

export const visitStates = [
  'late',
  'due',
  'moved',
  'planned',
  'foreseen',
  'stopped',
  'done',
  'missed',
  'skipped',
] as const;
/** due: it may be made now. foreseen: by today's interval, nothing is planned yet. stopped: a directive stops visits. */
export type VisitState = (typeof visitStates)[number];

export interface Visit {
  /** null: foreseen. */
  readonly matter: string | null;
  readonly state: VisitState;
  /** The day under which it stands: when it was made, else when it is due. */
  readonly on: LocalDate;
  /** The day of the row; of a surprise visit the day on which it was made. */
  readonly anchorOn: LocalDate;
  readonly movedTo: LocalDate | null;
  readonly heldOn: LocalDate | null;
  readonly isSurprise: boolean;
  /** From this day on it may be made; null: it is over, or may not be. */
  readonly opensOn: LocalDate | null;
  /** Somebody asked to skip it and nobody has countersigned. */
  readonly isSkipAsked: boolean;
  /** Made, and not concluded yet. */
  readonly isUnconcluded: boolean;
}

export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const startedStages: readonly Stage[] = started;
/** No calendar needs more of one pilot at once. */
const mostForeseen = 60;

const overStates: Readonly<Record<string, VisitState>> = {
  held: 'done',
  closed: 'done',
  missed: 'missed',
  skipped: 'skipped',
};

const isStill = (pilot: Pilot): boolean =>
  areCheckpointsStopped(pilot) || !startedStages.includes(pilot.stage);

function awaitedVisit(
  pilot: Pilot,
  law: Law,
  now: Instant,
  { data }: Matter<Checkpoint>,
): Pick<Visit, 'state' | 'on' | 'opensOn'> {
  const due = dueOn(law, data.movedTo ?? data.anchorOn);
  if (isStill(pilot)) return { state: 'stopped', on: due.date, opensOn: null };
  const opensOn = workingDaysBefore(law, due.date, days(law, 'checkpoint.hold'));
  if (due.at <= now) return { state: 'late', on: due.date, opensOn };
  if (opensOn <= localDateOf(law.calendar, now)) return { state: 'due', on: due.date, opensOn };
  return { state: data.movedTo === null ? 'planned' : 'moved', on: due.date, opensOn };
}

function visitOf(pilot: Pilot, law: Law, now: Instant, matter: Matter<Checkpoint>): Visit | null {
  const { anchorOn, movedTo, heldOn, months, skip } = matter.data;
  const over = overStates[matter.state];
  if (over === undefined && !isAwaited(matter)) return null;
  const standing =
    over === undefined
      ? awaitedVisit(pilot, law, now, matter)
      : {
          state: over,
          on: over === 'done' ? (heldOn ?? anchorOn) : (movedTo ?? anchorOn),
          opensOn: null,
        };
  return {
    ...standing,
    matter: matter.id,
    anchorOn,
    movedTo,
    heldOn,
    isSurprise: months === null,
    isSkipAsked: skip !== null && over === undefined,
    isUnconcluded: matter.state === 'held',
  };
}

/** The last day on which the pilot still runs; null: none is set. */
const lastDay = ({ running: { term } }: Pilot): LocalDate | null =>
  term?.kind === 'date' ? term.end : null;

function foreseen(pilot: Pilot, law: Law, to: LocalDate): readonly Visit[] {
  const next = awaitedCheckpoint(pilot);
  const start = pilot.running.startedOn;
  if (next === null || start === null || isStill(pilot)) return [];
  const { everyMonths } = rhythmOf(pilot);
  const end = lastDay(pilot);
  const ahead: Visit[] = [];
  for (let n = 1; n <= mostForeseen; n += 1) {
    const anchorOn = addMonths(start, (next.data.months ?? 0) + n * everyMonths);
    if (anchorOn > to || (end !== null && anchorOn > end)) break;
    ahead.push({
      ...{ matter: null, state: 'foreseen', anchorOn, movedTo: null, heldOn: null, opensOn: null },
      on: nextWorkingDay(law.calendar, anchorOn),
      ...{ isSurprise: false, isSkipAsked: false, isUnconcluded: false },
    });
  }
  return ahead;
}

const isOpen = ({ state, isUnconcluded }: Visit): boolean => state === 'late' || isUnconcluded;

/** In the order of their days. What is late, or made and not concluded, is always among them. */
export function visitsOf(
  pilot: Pilot,
  law: Law,
  now: Instant,
  { from, to }: Days,
): readonly Visit[] {
  if (isReconstructing(pilot)) return [];
  const own = mattersOf<Checkpoint>(pilot, CHECKPOINT).flatMap(
    (matter) => visitOf(pilot, law, now, matter) ?? [],
  );
  return [...own, ...foreseen(pilot, law, to)]
    .filter((visit) => isOpen(visit) || (visit.on >= from && visit.on <= to))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
