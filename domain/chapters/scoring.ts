/** domain chapter: each target is scored from its reported value and its evidence, by somebody other than the proposer (M22, M103). */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { withOutcome } from '../pilot';
import { blindStands } from '../state/blind-scores';
import type { Score, TargetScore } from '../state/outcome';
import { judgedSince } from '../state/outcome';
import { unscored } from '../state/outcome-proposal';

export interface ScoringCommands {
  ScoreTarget: {
    readonly indicator: string;
    readonly score: Score;
    readonly value: number | null;
    readonly evidence: TextRef | null;
  };
}

interface Events {
  TargetScored: TargetScore;
}

function scoreTarget({
  pilot,
  payload,
  actor,
  emit,
}: Context<ScoringCommands['ScoreTarget'], Events>) {
  const indicator = pilot.proposal.plan.indicators.find((each) => each.id === payload.indicator);
  if (indicator === undefined) return refuse('UNKNOWN_INDICATOR', { indicator: payload.indicator });
  if (payload.score !== 'notMeasurable') {
    const baseline = indicator.baseline ?? pilot.running.baselines[indicator.id]?.value ?? null;
    if (baseline === null || indicator.target === null)
      return refuse('NOT_MEASURABLE', { indicator: indicator.id });
    if (payload.value === null || payload.evidence === null) return refuse('SCORE_NEEDS_EVIDENCE');
  }
  return [emit('TargetScored', { ...payload, scorer: actor.post ?? actor.person })];
}

const rule = 'assessment.score';

export const chapter = defineChapter<ScoringCommands, Events>({
  name: 'scoring',
  commands: {
    ScoreTarget: {
      by: ['supervisor', 'expert', 'secretary', 'deputy', 'head'],
      stages: ['ASSESSMENT'],
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot }) => blindStands(pilot),
      decide: scoreTarget,
    },
  },
  events: {
    TargetScored: {
      evolve(pilot, score) {
        const others = pilot.outcome.scores.filter((each) => each.indicator !== score.indicator);
        return withOutcome(pilot, { scores: [...others, score] });
      },
      tell: ['head', 'proposer'],
    },
  },
  duties(pilot, law) {
    const since = judgedSince(pilot);
    const open = unscored(pilot).length;
    if (since === null || open === 0) return [];
    return [
      {
        matter: 'main',
        step: 'scoreTargets',
        role: 'supervisor',
        commands: ['ScoreTarget'],
        openedAt: since,
        rule,
        due: dueAfterReceipt(law, since, rule),
        params: { open },
      },
    ];
  },
  rules: {
    [rule]: {
      value: 4,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
  },
});
