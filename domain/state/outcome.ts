/** domain: how a pilot ended and what was made of it. */
import type { Opinion } from './approval';
import type { TextRef } from '../kernel';
import type { Instant } from '../time';

export type OutcomeValue = 'achieved' | 'partly' | 'notAchieved' | 'undetermined' | 'notStarted';
export type Score = 'achieved' | 'partly' | 'not' | 'notMeasurable';

export interface TargetScore {
  readonly indicator: string;
  readonly score: Score;
  readonly value: number | null;
  readonly evidence: TextRef | null;
  readonly scorer: string;
}

export interface OutcomeReview {
  readonly report: { readonly filedAt: Instant; readonly by: string; readonly text: TextRef } | null;
  /** The head let the assessment go on without a report: a breach of duty, noted. */
  readonly onFileSince: Instant | null;
  readonly partyOpinion: Opinion | null;
  readonly scores: readonly TargetScore[];
  readonly proposedValue: OutcomeValue | null;
  readonly value: OutcomeValue | null;
  readonly damage: boolean;
  readonly concludedAt: Instant | null;
  readonly causes: readonly { readonly type: 'objective' | 'subjective'; readonly weight: number; readonly text: TextRef }[];
  readonly panel: readonly string[];
  readonly heard: readonly string[];
  readonly causesOpenedAt: Instant | null;
  readonly causesConcludedAt: Instant | null;
}

export const notJudged: OutcomeReview = {
  report: null,
  onFileSince: null,
  partyOpinion: null,
  scores: [],
  proposedValue: null,
  value: null,
  damage: false,
  concludedAt: null,
  causes: [],
  panel: [],
  heard: [],
  causesOpenedAt: null,
  causesConcludedAt: null,
};
