/** domain: sanctions and votes of confidence of persons, and whether they may own a pilot or be commended (M69, M102, M107). */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { LocalDate } from '../time';

export const sanctionKind = 'sanction';
export const confidenceKind = 'confidenceVote';

export interface Sanction {
  readonly person: string;
  readonly endsOn: LocalDate;
}

export type ConfidenceResult = 'kept' | 'offPlanning' | 'dismissal';

export interface ConfidenceVote {
  readonly person: string;
  readonly heldOn: LocalDate;
  readonly result: ConfidenceResult;
}

/** Why a person may neither own a pilot nor be commended now; a sanction ends by a person's act, not by its date. */
export function ineligible(pilot: Pilot, person: string): Refusal | null {
  const sanction = mattersOf<Sanction>(pilot, sanctionKind).find(
    ({ state, data }) => state === 'sanctioned' && data.person === person,
  );
  if (sanction !== undefined) return refuse('SANCTION_IN_FORCE', { until: sanction.data.endsOn });
  const votes = mattersOf<ConfidenceVote>(pilot, confidenceKind)
    .filter(({ data }) => data.person === person)
    .sort((a, b) => (a.data.heldOn < b.data.heldOn ? -1 : 1));
  const last = votes.at(-1)?.data;
  return last === undefined || last.result === 'kept'
    ? null
    : refuse('CONFIDENCE_LACKING', { heldOn: last.heldOn });
}
