/** domain: new events get their stamp and are folded. */
import type { Decided } from './decide';
import { evolve } from './evolve';
import type { NewEvent, PilotEvent } from './kernel';
import type { Pilot } from './pilot';

/** Stamps new events and folds them, in order. */
export function apply(
  pilot: Pilot,
  news: readonly NewEvent[],
  stamp: (event: NewEvent) => PilotEvent,
): Decided {
  const events = news.map(stamp);
  return { events, pilot: events.reduce(evolve, pilot) };
}
