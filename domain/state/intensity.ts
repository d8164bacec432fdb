/** domain: risk-based supervision once adopted: what is seen or missed proposes another interval, a person decides it. */
import { changeMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { withRunning } from '../pilot';
import type { Instant, LocalDate } from '../time';
import type { Rhythm } from './term';

export const INTENSITY = 'intensity';

export interface Intensity {
  readonly surprisesPerYear: number;
  /** From this day on surprise visits are counted. */
  readonly countedFrom: LocalDate;
  readonly decidedAt: Instant;
}

export const intensityOf = (pilot: Pilot): Matter<Intensity> | null =>
  openMattersOf<Intensity>(pilot, INTENSITY)[0] ?? null;

/** What the next proposal starts from: an unanswered one is not forgotten by a later visit. */
export const startingPoint = ({ everyMonths, proposed }: Rhythm): number => proposed ?? everyMonths;

/** Under risk-based supervision the interval stays as decided and the computed one is only proposed. */
export function asProposal(pilot: Pilot, before: Rhythm, computed: Rhythm): Rhythm {
  if (intensityOf(pilot) === null) return computed;
  const { everyMonths: proposed, missedInARow, cleanInARow } = computed;
  const kept = { everyMonths: before.everyMonths, missedInARow, cleanInARow };
  return proposed === before.everyMonths ? kept : { ...kept, proposed };
}

/** Takes a rhythm over; a proposal keeps its first date, and whoever read the last one must read again. */
export function withRhythm(pilot: Pilot, rhythm: Rhythm, at: Instant): Pilot {
  const before = pilot.running.rhythm;
  const intensity = intensityOf(pilot);
  if (rhythm.proposed === undefined) return withRunning(pilot, { rhythm });
  const dated = { ...rhythm, proposedAt: before?.proposedAt ?? at };
  const proposing = withRunning(pilot, { rhythm: dated });
  return intensity === null || before?.proposed === rhythm.proposed
    ? proposing
    : changeMatter(proposing, intensity.id, null);
}
