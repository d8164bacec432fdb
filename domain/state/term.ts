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

export type PlannedTerm = Term | { readonly kind: 'months'; readonly months: number };

/** A stretch of days, both counted; `to` is null while it goes on. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface Measured {
  /** null: said not to be measurable. */
  readonly value: number | null;
  readonly on: LocalDate;
}

export interface WindDown {
  readonly reason: 'term' | 'goal' | 'absorbed' | 'terminated' | 'earlyExit' | 'notStarted';
  readonly orderedAt: Instant;
  readonly effectiveOn: LocalDate;
}

/** A term under another instrument, decided while the pilot runs and not begun yet. */
export interface NextTerm {
  readonly decision: DecisionInForce;
  readonly plannedTerm: PlannedTerm;
  readonly decidedAt: Instant;
}

/** A term that gave way to the next one: the predecessor in the same pilot. */
export interface PastTerm {
  readonly number: string | null;
  readonly startedOn: LocalDate | null;
  readonly term: Term | null;
  readonly replacedOn: LocalDate;
}

/** The rhythm of supervision: never looser than the decision, tightened by misses and severity. */
export interface Rhythm {
  readonly everyMonths: number;
  readonly missedInARow: number;
  readonly cleanInARow: number;
  /** Under risk-based supervision: the interval that the rule proposes and nobody has answered, and since when. */
  readonly proposed?: number;
  readonly proposedAt?: Instant;
}

export interface Running {
  readonly decision: DecisionInForce | null;
  /** As decided when the pilot starts: null until a decision, months become a date at start. */
  readonly plannedTerm: PlannedTerm | null;
  readonly preparedAt: Instant | null;
  readonly planAdoptedOn: LocalDate | null;
  /** By indicator: before the start, and as last measured under way. */
  readonly baselines: Readonly<Record<string, Measured>>;
  readonly measured: Readonly<Record<string, Measured>>;
  readonly term: Term | null;
  /** When the term was last set or moved: from then on its clock reminds. */
  readonly termSetAt: Instant | null;
  /** First day under the decision in force; the start of the pilot itself may lie in an earlier term. */
  readonly termStartedOn: LocalDate | null;
  /** The end as last decided, and since when: only later suspensions move it. */
  readonly decidedEnd: { readonly end: LocalDate; readonly on: LocalDate } | null;
  readonly startedOn: LocalDate | null;
  readonly startedAt: Instant | null;
  readonly startConfirmedAt: Instant | null;
  /** Every time the term ran out with nobody deciding. */
  readonly lapses: readonly Stretch[];
  /** Days that suspensions added to the end as decided. */
  readonly movedByDays: number;
  readonly extensions: number;
  readonly rhythm: Rhythm | null;
  /** Last day that a periodic report covers. */
  readonly reportedTo: LocalDate | null;
  readonly reportedAt: Instant | null;
  readonly nextTerm: NextTerm | null;
  readonly pastTerms: readonly PastTerm[];
  readonly endedParts: readonly { readonly part: TextRef; readonly on: LocalDate }[];
  readonly windDown: WindDown | null;
  readonly endedOn: LocalDate | null;
  /** Since when the supervisor is asked to countersign the end; null when done or not asked. */
  readonly countersignSince: Instant | null;
  readonly succeededBy: readonly string[];
}

export const notRunning: Running = {
  decision: null,
  plannedTerm: null,
  preparedAt: null,
  planAdoptedOn: null,
  baselines: {},
  measured: {},
  term: null,
  termSetAt: null,
  termStartedOn: null,
  decidedEnd: null,
  startedOn: null,
  startedAt: null,
  startConfirmedAt: null,
  lapses: [],
  movedByDays: 0,
  extensions: 0,
  rhythm: null,
  reportedTo: null,
  reportedAt: null,
  nextTerm: null,
  pastTerms: [],
  endedParts: [],
  windDown: null,
  endedOn: null,
  countersignSince: null,
  succeededBy: [],
};
