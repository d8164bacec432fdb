/** domain: a rule in the making out of what a pilot taught. */
import { closed, underOutcomeReview, underTerm } from '../stages';
import type { Instant, LocalDate } from '../time';

export const codificationKind = 'codification';
/** From the referral upward on, until the archive. */
export const codifiable = [
  'REFERRED_UP',
  'NORM_TRACK',
  'DECISION_DRAFT',
  ...underTerm,
  ...underOutcomeReview,
  ...closed,
] as const;

export interface Codification {
  readonly partial: boolean;
  readonly since: Instant;
  /** Posts that have not answered; their silence is silence and holds nothing up. */
  readonly unanswered: readonly string[];
  readonly instrument: { readonly number: string | null; readonly issuedOn: LocalDate } | null;
}
