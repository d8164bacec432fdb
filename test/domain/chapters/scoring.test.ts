/** test: each target is scored by somebody other than the proposer. */
import { endingLife, personIn, report, reportedLife, staff } from '../support/ending';
import { gates } from '../support/gates';
import { indicator } from '../support/running';

const score = { indicator: 'onTime', score: 'achieved', value: 91, evidence: 'text:evidence' };

gates(reportedLife, {
  command: 'ScoreTarget',
  post: staff.supervisor,
  payload: score,
  wrongPosts: [staff.owner, staff.clerk, staff.personnel],
  wrongStages: ['ENDING', 'OUTCOME_SET', 'RUNNING'],
  separated: true,
});

describe('ScoreTarget [M22][M103]', () => {
  test('keeps value, evidence and scorer', () => {
    const { pilot } = reportedLife().does(staff.supervisor, 'ScoreTarget', score);
    expect(pilot.outcome.scores).toEqual([{ ...score, scorer: staff.supervisor }]);
  });

  test('a second scoring replaces the first; both stay in the record', () => {
    const life = reportedLife()
      .does(staff.supervisor, 'ScoreTarget', score)
      .does(staff.deputy, 'ScoreTarget', { ...score, score: 'partly' });
    expect(life.pilot.outcome.scores).toMatchObject([{ score: 'partly', scorer: staff.deputy }]);
    expect(life.types.filter((type) => type === 'TargetScored')).toHaveLength(2);
  });

  test.each([
    ['UNKNOWN_INDICATOR', { indicator: 'other' }],
    ['SCORE_NEEDS_EVIDENCE', { value: null }],
    ['SCORE_NEEDS_EVIDENCE', { evidence: null }],
  ])('%s: %j', (code, change) => {
    expect(
      reportedLife().tries(staff.supervisor, 'ScoreTarget', { ...score, ...change })?.code,
    ).toBe(code);
  });

  test.each([
    ['no baseline', indicator('onTime')],
    ['no target', { ...indicator('onTime', 40), target: null }],
  ])('%s: not measurable is the only honest score [M7]', (_what, bare) => {
    const life = reportedLife({ indicators: [bare] });
    expect(life.tries(staff.supervisor, 'ScoreTarget', score)?.code).toBe('NOT_MEASURABLE');
    expect(
      life.tries(staff.supervisor, 'ScoreTarget', {
        indicator: 'onTime',
        score: 'notMeasurable',
        value: null,
        evidence: null,
      }),
    ).toBeNull();
  });

  test('a baseline recorded while preparing is one', () => {
    const life = reportedLife({
      indicators: [indicator('onTime')],
      change: (pilot) => ({
        ...pilot,
        running: { ...pilot.running, baselines: { onTime: { value: 40, on: '2026-01-09' } } },
      }),
    });
    expect(life.tries(staff.supervisor, 'ScoreTarget', score)).toBeNull();
  });

  test("a proposer who also holds the supervisor's post scores nothing", () => {
    const life = reportedLife({
      change: (pilot) => ({
        ...pilot,
        proposal: {
          ...pilot.proposal,
          proposer: { ...pilot.proposal.proposer, person: personIn(staff.supervisor) },
        },
      }),
    });
    expect(life.tries(staff.supervisor, 'ScoreTarget', score)?.code).toBe('PROPOSER_BARRED');
  });
});

describe("the supervisor's task to score", () => {
  test('is due on the fourth working day and goes when all is scored', () => {
    const life = reportedLife();
    expect(life.task('scoreTargets')).toMatchObject({
      post: staff.supervisor,
      dueDate: '2026-07-13',
      params: { open: 1 },
    });
    expect(life.does(staff.supervisor, 'ScoreTarget', score).task('scoreTargets')).toBeUndefined();
  });

  test('rings and scores nothing', () => {
    const life = reportedLife().until('2026-08-03 09:00');
    expect(life.rungsOf('scoreTargets')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1']),
    );
    expect(life.pilot.outcome.scores).toEqual([]);
  });

  test('a pilot that never started has nothing to score', () => {
    const life = endingLife({ reason: 'notStarted' }).does(
      staff.owner,
      'FileCompletionReport',
      report,
    );
    expect(life.task('scoreTargets')).toBeUndefined();
    expect(life.task('concludeOutcome')).toBeDefined();
  });
});
