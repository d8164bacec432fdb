/** domain: the decision in force and the term that runs under it. */
import type { TextRef } from '../kernel';
import type { Instant, LocalDate } from '../time';

export interface DecisionInForce {
  readonly kind: 'full' | 'pilot';
  readonly number: string | null;
  readonly decidedAt: Instant;
  readonly inForceFrom: LocalDate;
  readonly by: string;
  readonly conditions: readonly TextRef[];
  readonly grantedLess: boolean;
  readonly checkpointEveryMonths: number;
  readonly reportEveryMonths: number;
  readonly interimReviewEveryMonths: number | null;
}

/** A date, a condition with a review date, or open with a review date (lifecycle.md, "Term"). */
export type Term =
  | { readonly kind: 'date'; readonly end: LocalDate }
  | { readonly kind: 'condition'; readonly condition: TextRef; readonly reviewOn: LocalDate }
  | { readonly kind: 'open'; readonly reviewOn: LocalDate };

/** A stretch of days; `to` is null while it goes on, else the first day that no longer belongs to it. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface Running {
  readonly decision: DecisionInForce | null;
  /** As decided when the pilot starts: null until a decision, months become a date at start. */
  readonly plannedTerm: Term | { readonly kind: 'months'; readonly months: number } | null;
  readonly term: Term | null;
  readonly startedOn: LocalDate | null;
  /** Every time the term ran out with nobody deciding. */
  readonly lapses: readonly Stretch[];
  /** Days that a suspension added to the term's end. */
  readonly movedByDays: number;
  readonly windDown: { readonly reason: 'term' | 'goal' | 'absorbed' | 'terminated' | 'earlyExit' | 'notStarted'; readonly orderedAt: Instant; readonly effectiveOn: LocalDate } | null;
  readonly endedOn: LocalDate | null;
  readonly succeededBy: readonly string[];
}

export const notRunning: Running = {
  decision: null,
  plannedTerm: null,
  term: null,
  startedOn: null,
  lapses: [],
  movedByDays: 0,
  windDown: null,
  endedOn: null,
  succeededBy: [],
};
