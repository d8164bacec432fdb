/** domain: what the scores of the targets say about the whole. A proposal only: a person sets the outcome. */
import type { Pilot } from '../pilot';
import type { OutcomeValue, TargetScore } from './outcome';
import { neverStarted } from './outcome';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part * 100) / whole);

/** `measurablePercent`: with fewer measurable targets than this, nothing can be said. */
export function proposeOutcome(pilot: Pilot, measurablePercent: number): OutcomeValue {
  if (neverStarted(pilot)) return 'notStarted';
  const reason = pilot.running.windDown?.reason;
  const scores = pilot.outcome.scores;
  const measured = scores.filter((each) => each.score !== 'notMeasurable');
  if (measured.length === 0 || share(measured.length, scores.length) < measurablePercent)
    return 'undetermined';
  if (isAll(scores, 'achieved')) return 'achieved';
  // Cut short: what was not reached might have been.
  if (reason === 'terminated' || reason === 'earlyExit') return 'undetermined';
  // Nothing was missed, but not all was shown: no presumption against anybody.
  if (isAll(measured, 'achieved')) return 'undetermined';
  return isAll(measured, 'not') ? 'notAchieved' : 'partly';
}

const isAll = (scores: readonly TargetScore[], score: TargetScore['score']): boolean =>
  scores.every((each) => each.score === score);

/** Targets that nobody has scored yet; a pilot that never started has none to score. */
export const unscored = (pilot: Pilot): readonly string[] =>
  neverStarted(pilot)
    ? []
    : pilot.proposal.plan.indicators
        .map((indicator) => indicator.id)
        .filter((id) => !pilot.outcome.scores.some((each) => each.indicator === id));
