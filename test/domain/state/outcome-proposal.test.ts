/** test: what the scores propose. A proposal decides nothing. */
import { proposeOutcome, unscored } from '../../../domain/state/outcome-proposal';
import type { Score } from '../../../domain/state/outcome';
import type { WindDown } from '../../../domain/state/term';
import { endedPilot } from '../support/ending';
import { indicator } from '../support/running';

const scored = (scores: readonly Score[], reason: WindDown['reason'] = 'term') =>
  endedPilot({
    reason,
    change: (pilot) => ({
      ...pilot,
      outcome: {
        ...pilot.outcome,
        scores: scores.map((score, i) => ({
          indicator: `i${i}`,
          score,
          value: 1,
          evidence: null,
          scorer: 's',
        })),
      },
    }),
  });

describe('proposeOutcome', () => {
  test.each<[string, readonly Score[], WindDown['reason'], string]>([
    ['all achieved', ['achieved', 'achieved'], 'term', 'achieved'],
    ['all achieved, cut short', ['achieved'], 'terminated', 'achieved'],
    ['goal reached early', ['achieved'], 'goal', 'achieved'],
    ['one of two missed', ['achieved', 'not'], 'term', 'partly'],
    ['one only partly', ['achieved', 'partly'], 'term', 'partly'],
    ['all missed', ['not', 'not'], 'term', 'notAchieved'],
    ['all missed, one not measurable', ['not', 'not', 'notMeasurable'], 'term', 'notAchieved'],
    ['nothing scored', [], 'term', 'undetermined'],
    ['nothing measurable', ['notMeasurable'], 'term', 'undetermined'],
    ['too little measurable', ['not', 'notMeasurable', 'notMeasurable'], 'term', 'undetermined'],
    ['achieved as far as measured', ['achieved', 'notMeasurable'], 'term', 'undetermined'],
    ['cut short by the authority', ['not', 'partly'], 'terminated', 'undetermined'],
    ['cut short by the owner', ['not'], 'earlyExit', 'undetermined'],
    ['never started', [], 'notStarted', 'notStarted'],
  ])('%s', (_what, scores, reason, proposed) => {
    expect(proposeOutcome(scored(scores, reason), 50)).toBe(proposed);
  });

  test("how much must be measurable is the pack's number", () => {
    expect(proposeOutcome(scored(['not', 'notMeasurable', 'notMeasurable']), 30)).toBe(
      'notAchieved',
    );
  });
});

test('unscored: what nobody has scored yet', () => {
  const indicators = [indicator('i0', 1), indicator('i1', 1)];
  const pilot = endedPilot({
    indicators,
    change: (each) => ({ ...each, outcome: scored(['achieved']).outcome }),
  });
  expect(unscored(pilot)).toEqual(['i1']);
});
