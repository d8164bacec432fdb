/** domain: what time alone brings about in supervision: a visit missed, a row of visits begun. */
import { localDateOf } from '../calendar/calendar';
import { nextAnchorAfter } from '../calendar/checkpoints';
import type { Facts, NewEvent } from '../kernel';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import { matterOf } from '../matters';
import type { Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import type { Instant } from '../time';
import type { Checkpoint } from './checkpoint';
import { rhythmAfterMiss, rhythmOf } from './checkpoint';

export function missed(pilot: Pilot, matter: string, law: Law): readonly NewEvent[] {
  const { data } = matterOf<Checkpoint>(pilot, matter);
  const rhythm = rhythmAfterMiss(pilot, law);
  // The anchor just reached is the next one; the tighter rhythm counts from there.
  const nextMonths = (data.months ?? 0) + rhythmOf(pilot).everyMonths;
  const inARow = rhythm.missedInARow;
  const told = inARow >= numberRule(law, 'checkpoint.missedTwice');
  return [
    { type: 'CheckpointMissed', body: { matter, rhythm, nextMonths, inARow } },
    ...(told ? [{ type: 'MissesReported', body: { matter, inARow } }] : []),
  ];
}

export function planned(pilot: Pilot, at: Instant, { law }: Facts): readonly NewEvent[] {
  const start = pilot.running.startedOn;
  if (start === null || isReconstructing(pilot)) return [];
  const today = localDateOf(law.calendar, at);
  return [
    {
      type: 'CheckpointPlanned',
      body: {
        months: nextAnchorAfter(law.calendar, start, rhythmOf(pilot).everyMonths, today).months,
      },
    },
  ];
}
