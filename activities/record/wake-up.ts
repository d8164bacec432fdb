/** activities: when the pilot's timer is to fire, in real time, and the words that operators read on it. */
import { createHash } from 'node:crypto';
import type { RecordAnswer } from '../../contracts/messages';
import type { Ring } from '../../domain/deadlines';
import { nextRing } from '../../domain/deadlines';
import type { Law } from '../../domain/law/law';
import type { Pilot } from '../../domain/pilot';
import { epochToInstant, instantToEpoch, later } from '../../domain/time';
import type { Instant } from '../../domain/time';
import type { LegalClock } from '../legal-clock';
import { realOf } from '../legal-clock';

const widestSpreadMs = 180_000;
const clocksFailedWaitMs = 600_000;

export const plainWords = (name: string): string =>
  name
    .replaceAll('-', ' ')
    .replace(
      /([a-z0-9])([A-Z])/g,
      (_, left: string, right: string) => `${left} ${right.toLowerCase()}`,
    );

/** Clocks of thousands of pilots end at the same close of business: each waits a little of its own. */
function spreadMs(clock: LegalClock, pilot: string): number {
  if (clock.practice) return 0;
  return createHash('sha256').update(pilot).digest().readUInt32BE(0) % widestSpreadMs;
}

export const wordsOf = ({ duty, rung }: Ring): string => {
  const what = duty.matter === 'main' ? plainWords(duty.step) : duty.matter;
  return `${plainWords(rung.name)} of ${what}, to the ${plainWords(rung.to)}`;
};

const after = (real: Instant, ms: number): Instant => epochToInstant(instantToEpoch(real) + ms);

export function nextWakeUp(
  pilot: Pilot,
  law: Law,
  clock: LegalClock,
  realNow: Instant,
): RecordAnswer['next'] {
  const ring = nextRing(pilot, law);
  const real = ring === null ? null : realOf(clock, ring.rung.at);
  if (ring === null || real === null) return null;
  const at = after(real, spreadMs(clock, pilot.id));
  return { at: later(at, after(realNow, 1)), words: wordsOf(ring) };
}

/** Clocks that could not ring are tried again, not at once. */
export const wakeUpAfterFault = (realNow: Instant, incident: string): RecordAnswer['next'] => ({
  at: after(realNow, clocksFailedWaitMs),
  words: `clocks failed, incident ${incident}; trying again`,
});
