/** domain: what rang for a due date that another calendar, or another law, moves. */
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

interface Moved {
  readonly matter: string;
  readonly step: string;
  readonly oldDue: Instant;
  readonly newDue: Instant;
}

export const rungKey = (matter: string, step: string, due: Instant): string =>
  `${matter}/${step}@${due}`;

/**
 * Steps that rang for the old date. A reminder is not given twice; what belongs to the date itself rings again
 * when the date moves on. The old date's steps stay: were it to come back, they would not ring a second time.
 */
export function rungsMoved(pilot: Pilot, moved: readonly Moved[]): Pilot['rungs'] {
  const carried = moved.map(({ matter, step, oldDue, newDue }) => {
    const key = rungKey(matter, step, newDue);
    const rung = pilot.rungs[rungKey(matter, step, oldDue)] ?? [];
    const kept = newDue > oldDue ? rung.filter((name) => name.startsWith('reminder')) : rung;
    return [key, [...new Set([...(pilot.rungs[key] ?? []), ...kept])]] as const;
  });
  return { ...pilot.rungs, ...Object.fromEntries(carried.filter(([, rung]) => rung.length > 0)) };
}
