/** domain: what a decided interval of visits does to the visit that is awaited. Anchors go on from the last one. */
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import { changeMatter } from '../matters';
import type { Pilot } from '../pilot';
import { withRunning } from '../pilot';
import type { LocalDate } from '../time';
import { addMonths, later, wholeMonthsBetween } from '../time';
import type { Checkpoint } from './checkpoint';
import { awaitedCheckpoint, rhythmOf } from './checkpoint';

/** Never looser than the decision on the pilot, never tighter than the pack allows. */
export function boundsOf(pilot: Pilot, law: Law): { tightest: number; loosest: number } {
  const loosest = Math.max(1, pilot.running.decision?.checkpointEveryMonths ?? 1);
  return { tightest: Math.min(loosest, numberRule(law, 'checkpoint.interval.min')), loosest };
}

/** The day of a visit already due or moved that the new interval would turn into a missed one; null: none. */
export function isCrossedBy(pilot: Pilot, everyMonths: number, day: LocalDate): LocalDate | null {
  const awaited = awaitedCheckpoint(pilot);
  const start = pilot.running.startedOn;
  if (awaited === null || start === null || awaited.state === 'planned') return null;
  const { months, movedTo, anchorOn } = awaited.data;
  const following = addMonths(start, (months ?? 0) + everyMonths);
  return following <= later(day, movedTo ?? anchorOn) ? anchorOn : null;
}

/** Where a visit that is only planned goes; null: nothing is planned, or it stays because it is due or moved. */
export function nextMonthsUnder(pilot: Pilot, everyMonths: number, day: LocalDate): number | null {
  const awaited = awaitedCheckpoint(pilot);
  const start = pilot.running.startedOn;
  if (awaited === null || start === null || awaited.state !== 'planned') return null;
  const before = (awaited.data.months ?? 0) - rhythmOf(pilot).everyMonths;
  let months = Math.max(0, before) + everyMonths;
  const passed = wholeMonthsBetween(start, day);
  while (months <= passed) months += everyMonths;
  return months;
}

export function withInterval(pilot: Pilot, everyMonths: number, months: number | null): Pilot {
  const { missedInARow, cleanInARow } = rhythmOf(pilot);
  const decided = withRunning(pilot, { rhythm: { everyMonths, missedInARow, cleanInARow } });
  const awaited = awaitedCheckpoint(pilot);
  const start = pilot.running.startedOn;
  if (awaited === null || start === null || months === null) return decided;
  const anchorOn = addMonths(start, months);
  return changeMatter<Checkpoint>(decided, awaited.id, null, { months, anchorOn });
}
