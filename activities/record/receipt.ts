/** activities: when a command was legally received: at its sealing, if that is plausible beside its taking-in. */
import type { Taken } from '../../contracts/messages';
import { HOUR_MS, earlier, instantToEpoch, isInstant } from '../../domain/time';
import type { Instant } from '../../domain/time';
import type { LegalClock } from '../legal-clock';
import { legalNow } from '../legal-clock';

const longestBeforeMs = 24 * HOUR_MS;
const longestAfterMs = 5_000;

/** In practice time a day may pass in a minute: the window is one of real time there. */
export function receiptOf(
  sealedAt: Instant,
  taken: Taken,
  clock: LegalClock,
  now: Instant,
): Instant {
  const takenAt = earlier(isInstant(taken.takenAt) ? legalNow(clock, taken.takenAt) : now, now);
  const stretch = clock.practice ? Math.max(1, clock.rate) : 1;
  const ahead = instantToEpoch(sealedAt) - instantToEpoch(takenAt);
  const isPlausible = -longestBeforeMs * stretch <= ahead && ahead <= longestAfterMs * stretch;
  return isPlausible ? earlier(sealedAt, now) : takenAt;
}
