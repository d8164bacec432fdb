/** domain: what is proposed. Fields of the proposal plan: Decree 73/2023 Art. 7.2 (V) and our own additions (X). */
import type { TextRef } from '../kernel';
import type { StopKind } from '../law/known-rules';
import type { Instant, LocalDate } from '../time';

/** How a pilot's time is bounded. */
export type TermWish =
  | { readonly kind: 'date'; readonly end: LocalDate }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'condition'; readonly condition: TextRef; readonly reviewOn: LocalDate }
  | { readonly kind: 'open'; readonly reviewOn: LocalDate };

export interface Indicator {
  readonly id: string;
  readonly name: TextRef;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly better: 'higher' | 'lower';
}

/** Gap in the rules (M4, M5). */
export type GapType =
  'none' | 'unsuitable' | 'overlapping' | 'contradictory' | 'notUniform' | 'notConnected';

export interface Plan {
  readonly need: TextRef;
  readonly urgency: 'ordinary' | 'urgent';
  readonly purpose: TextRef;
  readonly bottleneck: TextRef;
  readonly gap: GapType;
  /** Instruments that block or are missing, as cited. */
  readonly instruments: readonly string[];
  readonly content: TextRef;
  readonly tasks: TextRef;
  readonly solutions: TextRef;
  readonly scope: TextRef;
  readonly territory: TextRef;
  readonly subjects: TextRef;
  readonly sites: readonly TextRef[];
  readonly caps: {
    readonly people: number | null;
    readonly amountVnd: number | null;
    readonly areaKm2?: number | null;
  };
  readonly term: TermWish;
  readonly resources: TextRef;
  readonly budgetVnd: number | null;
  readonly budgetSource: TextRef | null;
  readonly feasibility: TextRef;
  readonly positiveImpact: TextRef;
  readonly negativeImpact: TextRef | null;
  readonly expectedEffect: TextRef;
  readonly indicators: readonly Indicator[];
  readonly risks: readonly TextRef[];
  readonly stopConditions: readonly TextRef[];
  /** Stop conditions by their kind, where a law requires some. */
  readonly stopKinds?: readonly StopKind[];
  readonly exitPlan: TextRef;
  readonly affectedPeople: TextRef;
  readonly confidentiality: 'public' | 'internal';
  readonly authorship: readonly { readonly person: string; readonly percent: number }[];
  readonly novelty: readonly ('noPrecedent' | 'noRule' | 'noExperience')[];
  readonly sector: string;
}

export interface Proposal {
  readonly title: TextRef;
  /** Raised by every resubmission and amendment; what a decision is based on. */
  readonly version: number;
  readonly plan: Plan;
  readonly proposer: { readonly person: string; readonly post: string; readonly unit: string };
  /** Persons with a declared interest (relatives, firms), by person id. */
  readonly interested: readonly string[];
  readonly interestsDeclared: boolean;
  readonly submittedAt: Instant;
}
