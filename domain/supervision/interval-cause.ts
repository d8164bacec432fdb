/** domain: why a pilot is visited as often as it is, read from its state, so that a supervisor need not reckon (M16). */
import { mattersOf, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Checkpoint } from '../state/checkpoint';
import { CHECKPOINT, rhythmOf } from '../state/checkpoint';
import type { Finding } from '../state/finding';
import { intensityOf } from '../state/intensity';

export const intervalCauses = [
  'asDecided',
  'decidedByRisk',
  'proposedByRisk',
  'afterMisses',
  'afterFindings',
  'easingBack',
] as const;
export type IntervalCause = (typeof intervalCauses)[number];

export interface Interval {
  readonly everyMonths: number;
  /** The longest that the decision on the pilot allows. */
  readonly decidedMonths: number;
  readonly cause: IntervalCause;
  readonly missedInARow: number;
  readonly cleanInARow: number;
  /** What the rule proposes and nobody has answered; null: nothing. */
  readonly proposedMonths: number | null;
}

/** Is a finding that tightens still open? */
const hasGraveFinding = (pilot: Pilot): boolean =>
  openMattersOf<Finding>(pilot, 'finding').some(
    ({ data }) => data.polarity === 'negative' && data.severity !== 'low',
  );

const wasVisited = (pilot: Pilot): boolean =>
  mattersOf<Checkpoint>(pilot, CHECKPOINT).some(({ data }) => data.heldOn !== null);

function causeOf(pilot: Pilot, decidedMonths: number): IntervalCause {
  const { everyMonths, missedInARow, cleanInARow, proposed } = rhythmOf(pilot);
  if (intensityOf(pilot) !== null)
    return proposed === undefined ? 'decidedByRisk' : 'proposedByRisk';
  if (everyMonths >= decidedMonths) return 'asDecided';
  if (missedInARow > 0) return 'afterMisses';
  return cleanInARow > 0 && wasVisited(pilot) && !hasGraveFinding(pilot)
    ? 'easingBack'
    : 'afterFindings';
}

/** null: the pilot was never started, so that nobody visits it. */
export function intervalOf(pilot: Pilot): Interval | null {
  if (pilot.running.startedOn === null) return null;
  const { everyMonths, missedInARow, cleanInARow, proposed } = rhythmOf(pilot);
  const decidedMonths = Math.max(1, pilot.running.decision?.checkpointEveryMonths ?? everyMonths);
  return {
    ...{ everyMonths, decidedMonths, missedInARow, cleanInARow },
    cause: causeOf(pilot, decidedMonths),
    proposedMonths: proposed ?? null,
  };
}
