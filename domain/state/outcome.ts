/** domain: how a pilot ended and what was made of it. */
import type { Actor, NewEvent, Refusal, TextRef } from '../kernel';
import { refuse } from '../kernel';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import type { Instant, LocalDate } from '../time';
import type { Opinion } from './approval';

export type OutcomeValue = 'achieved' | 'partly' | 'notAchieved' | 'undetermined' | 'notStarted';
export type Score = 'achieved' | 'partly' | 'not' | 'notMeasurable';

export interface ReportedValue {
  readonly indicator: string;
  /** null: no data. */
  readonly value: number | null;
}

export interface CompletionReport {
  readonly filedAt: Instant;
  readonly by: string;
  readonly text: TextRef;
  readonly lessons: TextRef;
  readonly problems: TextRef | null;
  readonly values: readonly ReportedValue[];
}

export interface TargetScore {
  readonly indicator: string;
  readonly score: Score;
  readonly value: number | null;
  readonly evidence: TextRef | null;
  readonly scorer: string;
}

export interface Cause {
  readonly type: 'objective' | 'subjective';
  readonly weightPercent: number;
  readonly text: TextRef;
}

export interface OutcomeReview {
  readonly report: CompletionReport | null;
  /** The head let the assessment go on without a report: a breach of duty, noted. */
  readonly onFileSince: Instant | null;
  readonly partyOpinion: Opinion | null;
  readonly scores: readonly TargetScore[];
  readonly proposedValue: OutcomeValue | null;
  readonly value: OutcomeValue | null;
  readonly damage: boolean;
  readonly concludedAt: Instant | null;
  readonly causes: readonly Cause[];
  readonly panel: readonly string[];
  /** Persons heard about the causes, or invited in vain. */
  readonly heard: readonly string[];
  readonly causesOpenedAt: Instant | null;
  readonly causesConcludedAt: Instant | null;
  /** The stage from which the record went to the archive, and to which a reopening brings it back. */
  readonly archivedFrom: Stage | null;
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
  archivedFrom: null,
};

/** The day on which the pilot took its end: confirmed, or set by the order that ended it. */
export const effectiveEnd = (pilot: Pilot): LocalDate | null =>
  pilot.running.endedOn ?? pilot.running.windDown?.effectiveOn ?? null;

export const neverStarted = (pilot: Pilot): boolean =>
  pilot.running.startedOn === null && pilot.running.windDown?.reason === 'notStarted';

/** Since when the assessment waits; null at any other stage. */
export const judgedSince = ({ stage, outcome }: Pilot): Instant | null =>
  stage === 'ASSESSMENT' ? (outcome.onFileSince ?? outcome.report?.filedAt ?? null) : null;

/** Causes must be sought when the goal was missed, in part or whole, or damage was done (Decree 73 Art. 11). */
export const mustSeekCauses = ({ outcome }: Pilot): boolean =>
  outcome.damage || outcome.value === 'partly' || outcome.value === 'notAchieved';

/** An act in an archived pilot takes the record out of the archive, so that its clocks run again. */
export const reopening = (pilot: Pilot): readonly NewEvent[] =>
  pilot.stage === 'ARCHIVED'
    ? [
        {
          type: 'RecordReopened',
          body: { to: pilot.outcome.archivedFrom ?? 'CLOSED_UNDETERMINED', reason: null },
        },
      ]
    : [];

/** While a case of abuse is open or upheld, nobody is protected or rewarded for the pilot (M31, M69). */
export const abuseStands = (pilot: Pilot): boolean =>
  Object.values(pilot.matters).some(
    (matter) => matter.kind === 'abuse' && matter.state !== 'dismissed',
  );

/** Sitting on the panel is what counts; the head may conclude only what sources tell. */
export function onPanel(context: {
  readonly pilot: Pilot;
  readonly actor: Actor;
  readonly reconstructed: boolean;
}): Refusal | null {
  const { pilot, actor, reconstructed } = context;
  const sits = actor.post !== null && pilot.outcome.panel.includes(actor.post);
  return reconstructed || sits ? null : refuse('PANEL_ONLY');
}
