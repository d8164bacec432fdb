/** domain: the rhythm of supervision: one checkpoint is always planned ahead, counted from the start (M16). */
import type { TextRef } from '../kernel';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { addMonths, wholeMonthsBetween } from '../time';
import { asProposal, startingPoint, withRhythm } from './intensity';
import type { Rhythm } from './term';

export const CHECKPOINT = 'checkpoint';

/** States in which the visit is still to come. */
export const awaited = ['planned', 'due', 'moved'] as const;

export interface Finding {
  readonly polarity: 'positive' | 'negative';
  readonly severity: 'low' | 'medium' | 'high';
  readonly description: TextRef;
}

export interface Checkpoint {
  /** Months from the start, so that a changed rhythm goes on from the last anchor; null for a surprise visit. */
  readonly months: number | null;
  readonly anchorOn: LocalDate;
  readonly movedTo: LocalDate | null;
  /** Asked to be skipped by this person; another one countersigns. */
  readonly skip: { readonly by: string; readonly at: Instant } | null;
  readonly heldOn: LocalDate | null;
  readonly heldAt: Instant | null;
}

export const awaitedCheckpoint = (pilot: Pilot): Matter<Checkpoint> | null =>
  openMattersOf<Checkpoint>(pilot, CHECKPOINT).find(isAwaited) ?? null;

export const isAwaited = (matter: Matter): boolean =>
  (awaited as readonly string[]).includes(matter.state);

export const rhythmOf = ({ running }: Pilot): Rhythm =>
  running.rhythm ?? {
    everyMonths: Math.max(1, running.decision?.checkpointEveryMonths ?? 1),
    missedInARow: 0,
    cleanInARow: 0,
  };

/** Opens the checkpoint at so many months from the start. */
export function planCheckpoint(pilot: Pilot, months: number, at: Instant): Pilot {
  const start = pilot.running.startedOn;
  if (start === null) return pilot;
  return openMatter<Checkpoint>(pilot, nextMatterId(pilot, CHECKPOINT), CHECKPOINT, 'planned', at, {
    months,
    anchorOn: addMonths(start, months),
    movedTo: null,
    skip: null,
    heldOn: null,
    heldAt: null,
  });
}

/** The rhythm decided anew by what was seen or missed, and the next checkpoint, if this one stood in the row. */
export const planNext = (
  pilot: Pilot,
  months: number | null,
  rhythm: Rhythm,
  at: Instant,
): Pilot => {
  const next = withRhythm(pilot, rhythm, at);
  return months === null ? next : planCheckpoint(next, months, at);
};

/** Months from the start of the first anchor after this one that still lies ahead of a day. */
export function monthsOfNext(
  { running }: Pilot,
  after: Checkpoint,
  everyMonths: number,
  day: LocalDate,
): number | null {
  if (after.months === null || running.startedOn === null) return null;
  const passed = wholeMonthsBetween(running.startedOn, day);
  let months = after.months + everyMonths;
  while (months <= passed) months += everyMonths;
  return months;
}

/** The anchor that follows; reaching it without a visit is a miss. */
export const nextAnchor = (pilot: Pilot, checkpoint: Checkpoint): LocalDate =>
  addMonths(
    pilot.running.startedOn ?? checkpoint.anchorOn,
    (checkpoint.months ?? 0) + rhythmOf(pilot).everyMonths,
  );

/** After a directive that stopped checkpoints: those that fell into the standstill are not caught up. */
export function reanchor(pilot: Pilot, day: LocalDate): Pilot {
  const checkpoint = awaitedCheckpoint(pilot);
  const start = pilot.running.startedOn;
  if (checkpoint === null || start === null || checkpoint.data.anchorOn >= day) return pilot;
  const every = rhythmOf(pilot).everyMonths;
  let months = checkpoint.data.months ?? 0;
  while (months <= wholeMonthsBetween(start, day)) months += every;
  return changeMatter<Checkpoint>(pilot, checkpoint.id, 'planned', {
    months,
    anchorOn: addMonths(start, months),
    movedTo: null,
  });
}

/** How often a visit is made, never looser than the decision and never tighter than the pack allows. */
export function within(pilot: Pilot, law: Law, everyMonths: number): number {
  const decided = Math.max(1, pilot.running.decision?.checkpointEveryMonths ?? everyMonths);
  const tightest = Math.min(decided, numberRule(law, 'checkpoint.interval.min'));
  return Math.min(decided, Math.max(tightest, everyMonths));
}

export function rhythmAfterMiss(pilot: Pilot, law: Law): Rhythm {
  const before = rhythmOf(pilot);
  return asProposal(pilot, before, {
    everyMonths: within(pilot, law, startingPoint(before) - 1),
    missedInARow: before.missedInARow + 1,
    cleanInARow: 0,
  });
}

export const tightening = { low: 0, medium: 1, high: 2 } as const;

export function rhythmAfterVisit(pilot: Pilot, law: Law, findings: readonly Finding[]): Rhythm {
  const before = rhythmOf(pilot);
  const bad = findings.filter((each) => each.polarity === 'negative');
  const change = bad.length === 0 ? 1 : -Math.max(...bad.map((each) => tightening[each.severity]));
  return asProposal(pilot, before, {
    everyMonths: within(pilot, law, startingPoint(before) + change),
    missedInARow: 0,
    cleanInARow: bad.length === 0 ? before.cleanInARow + 1 : 0,
  });
}
