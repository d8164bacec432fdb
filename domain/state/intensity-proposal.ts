/** domain: what happens between two visits and proposes a tighter interval: an incident, a cause that came again. */
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';
import { rhythmOf, within } from './checkpoint';
import { intensityOf, startingPoint, withRhythm } from './intensity';

export { tightening } from './checkpoint';

/** The interval that the rule proposes, so many months tighter; null where nothing tighter may be proposed. */
export function tighterBy(pilot: Pilot, law: Law, months: number): number | null {
  if (intensityOf(pilot) === null || months === 0) return null;
  const from = startingPoint(rhythmOf(pilot));
  const proposed = within(pilot, law, from - months);
  return proposed < from ? proposed : null;
}

export const proposeTighter = (pilot: Pilot, proposed: number | null, at: Instant): Pilot =>
  proposed === null ? pilot : withRhythm(pilot, { ...rhythmOf(pilot), proposed }, at);
