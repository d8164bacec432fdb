/** domain: a matter that is over keeps only what later acts still ask of it, so that long files stay small. */
import { closeMatter, matterOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

export function settle(
  pilot: Pilot,
  id: string,
  state: string,
  at: Instant,
  kept: object = {},
): Pilot {
  const closed = closeMatter(pilot, id, state, at);
  const shrunk = { ...matterOf(closed, id), data: kept };
  return { ...closed, matters: { ...closed.matters, [id]: shrunk } };
}
