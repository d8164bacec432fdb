/** test: a pilot under vote, row by row of the worked examples (V1-V9, V13, V14), in a province with a head and four deputies. */
import type { VoteChoice } from '../../../domain/ballot';
import { noticesOf } from '../../../domain/notices';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';
import { closeBallot, giveOpinion, inReview, lawWith, vote } from '../support/routes';

const province = (options = {}): Life => giveOpinion(inReview({ unit: 'an-binh', ...options }));
const leaders = [
  'an-binh:head',
  'an-binh:deputy-1',
  'an-binh:deputy-2',
  'an-binh:deputy-3',
  'an-binh:deputy-4',
];
const letters: Record<string, VoteChoice> = { f: 'for', a: 'against', o: 'abstain' };

/** 'ff-o' = for, for, absent, abstained; in the order of the posts. */
const cast = (life: Life, posts: readonly string[], choices: string): Life =>
  vote(
    life,
    Object.fromEntries(
      posts.flatMap((post, i) => {
        const choice = letters[choices[i] ?? '-'];
        return choice === undefined ? [] : [[post, choice]];
      }),
    ),
  );

const proposedByDeputy = (options = {}) => province({ proposer: 'an-binh:deputy-4', ...options });
const four = leaders.slice(0, 4);
const denominators = ['entitled', 'present', 'cast'] as const;
const underLaw = (denominator: string) => lawWith({ 'ballot.denominator': denominator });

describe('the vote of a leadership, as the Decree counts or may count it', () => {
  test.each([
    ['V1', 'fffaa', leaders, province, ['DECISION_DRAFT', 'DECISION_DRAFT', 'DECISION_DRAFT']],
    ['V2', 'ffaa', four, proposedByDeputy, ['DECISION_DRAFT', 'DECISION_DRAFT', 'DECISION_DRAFT']],
    [
      'V3',
      'aaff',
      four,
      proposedByDeputy,
      ['OVERRIDE_WINDOW', 'OVERRIDE_WINDOW', 'OVERRIDE_WINDOW'],
    ],
    [
      'V4',
      'ffao',
      four,
      proposedByDeputy,
      ['OVERRIDE_WINDOW', 'OVERRIDE_WINDOW', 'DECISION_DRAFT'],
    ],
    ['V5', 'faoo', four, proposedByDeputy, ['OVERRIDE_WINDOW', 'OVERRIDE_WINDOW', 'NO_RESULT']],
    ['V6', 'ffa-', four, proposedByDeputy, ['OVERRIDE_WINDOW', 'DECISION_DRAFT', 'DECISION_DRAFT']],
    ['V7', 'ff--', four, proposedByDeputy, ['NO_RESULT', 'NO_RESULT', 'NO_RESULT']],
  ] as const)('%s %s', (_, choices, posts, route, expected) => {
    const outcomes = denominators.map((denominator) => {
      const life = cast(route({ law: underLaw(denominator) }), posts, choices);
      const refusal = life.tries('an-binh:head', 'CloseBallot', { present: [], minutes: null });
      return refusal?.code ?? life.pilot.stage;
    });
    expect(outcomes).toEqual(expected);
  });

  test('V2 [M99] the tie follows the head and is minuted; the deputy who proposed has no vote', () => {
    const life = cast(proposedByDeputy(), four, 'ffaa');
    expect(life.tries('an-binh:deputy-4', 'CastVote', { choice: 'for', dissent: null })?.code).toBe(
      'PROPOSER_BARRED',
    );
    closeBallot(life);
    expect(life.events.at(-1)?.body).toMatchObject({
      result: 'passed',
      byTie: true,
      reason: 'TIE_HEAD_FOR',
      entitled: 4,
      for: 2,
      against: 2,
      next: 'DECISION_DRAFT',
    });
  });

  test('V7 no quorum: no result, the meeting is adjourned with a reason, and the clock runs on', () => {
    const life = cast(proposedByDeputy(), four, 'ff--');
    expect(life.tries('an-binh:head', 'CloseBallot', { present: [], minutes: null })).toMatchObject(
      {
        code: 'NO_RESULT',
        params: { reason: 'NO_QUORUM', entitled: 4, present: 2 },
      },
    );
    life.does('an-binh:head', 'AdjournBallot', { reason: 'text:absent', to: '2026-03-06' });
    expect(life.pilot).toMatchObject({
      stage: 'LEADERSHIP_REVIEW',
      approval: { ballot: { adjournedTo: '2026-03-06' } },
    });
    expect(life.task('decideProposal')?.dueDate).toBe('2026-03-11');
    life.until('2026-03-06 10:00');
    expect(closeBallot(cast(life, ['an-binh:deputy-2'], 'f')).pilot.stage).toBe('DECISION_DRAFT');
  });

  test('V7 attendance without a vote counts for the quorum, when the minutes name it', () => {
    const life = cast(proposedByDeputy(), four, 'fff-');
    closeBallot(life, [holderOf('an-binh:deputy-3').person]);
    expect(life.events.at(-1)?.body).toMatchObject({ attending: 4, for: 3 });
  });

  test.each([
    ['2-2', 'ffaa'],
    ['3-1', 'fffa'],
  ])(
    'V8 the head stepped back, deputies %s: no tie-breaker, no override window, the decision goes to the superior',
    (_, choices) => {
      const life = province().does('an-binh:head', 'Recuse', { ground: 'text:relative' });
      cast(life, leaders.slice(1), choices);
      expect(life.tries('an-binh:head', 'CloseBallot', { present: [], minutes: null })?.code).toBe(
        'NOT_THE_CHAIR',
      );
      life.does('an-binh:deputy-1', 'CloseBallot', { present: [], minutes: null });
      expect(life.pilot).toMatchObject({
        stage: 'REFERRED_UP',
        unit: 'government',
        approval: { ballotResult: choices === 'fffa' ? 'passed' : 'failed' },
      });
      expect(life.types.slice(-2)).toEqual(['BallotClosed', 'ReferredUp']);
      expect(life.events.at(-1)?.body).toMatchObject({
        ground: 'interest',
        from: 'an-binh',
        to: 'government',
      });
      expect(life.task('receiveReferral')?.post).toBe('government:clerk');
    },
  );

  test('V9 one entitled is no ballot: nobody votes, the superior has a task to name a substitute', () => {
    const interested = [holderOf('hoa-lac:deputy-2').person];
    const life = giveOpinion(
      inReview({ proposer: 'hoa-lac:deputy-1', submission: { interested } }),
    );
    expect(life.tries('hoa-lac:head', 'CastVote', { choice: 'for', dissent: null })).toMatchObject({
      code: 'TOO_FEW_ENTITLED',
      params: { entitled: 1 },
    });
    expect(life.tries('hoa-lac:head', 'CloseBallot', { present: [], minutes: null })).toMatchObject(
      { code: 'NO_RESULT', params: { reason: 'TOO_FEW_ENTITLED' } },
    );
    expect(life.tasks.map((task) => task.step)).toEqual(
      expect.arrayContaining(['decideProposal', 'nameSubstitute']),
    );
    expect(life.task('nameSubstitute')).toMatchObject({
      post: 'an-binh:head',
      rule: 'superior.substitute',
      dueDate: '2026-03-05',
    });
    expect(life.task('castVote')).toBeUndefined();
  });

  test('V9 or it is referred up', () => {
    const life = inReview({
      proposer: 'hoa-lac:deputy-1',
      submission: { interested: [holderOf('hoa-lac:deputy-2').person] },
    });
    expect(
      life.tries('hoa-lac:head', 'ReferUp', {
        ground: 'interest',
        reason: 'text:r',
        treatment: null,
      }),
    ).toBeNull();
  });

  test('V13 three for, two open: not closed before all have voted or the chair closes', () => {
    const life = cast(province(), leaders, 'fff--').until('2026-03-09 18:00');
    expect(life.pilot.stage).toBe('LEADERSHIP_REVIEW');
    expect(life.pilot.approval).toMatchObject({ ballotResult: null, levels: [{ metAt: null }] });
    expect(life.tasks.filter((task) => task.step === 'castVote').map((task) => task.post)).toEqual([
      'an-binh:deputy-3',
      'an-binh:deputy-4',
    ]);
    expect(closeBallot(life).pilot.stage).toBe('DECISION_DRAFT');
  });

  test('V14 nobody votes by day 7: no result, overdue and escalated, still in review', () => {
    const life = province().until('2026-03-25 18:00');
    for (const step of ['castVote', 'closeBallot', 'decideProposal']) {
      expect(life.rungsOf(step)).toEqual(
        expect.arrayContaining([
          'reminder-1',
          'reminder-2',
          'due',
          'overdue',
          'escalation-1',
          'escalation-2',
        ]),
      );
    }
    expect(life.pilot).toMatchObject({
      stage: 'LEADERSHIP_REVIEW',
      approval: { ballotResult: null, ballot: { votes: [] } },
    });
    expect(life.task('decideProposal')).toMatchObject({
      post: 'an-binh:head',
      dueDate: '2026-03-11',
    });
  });

  test('V14 every member who has not voted is told, each at the own desk', () => {
    const life = cast(province(), leaders, 'ff---');
    const from = life.events.length;
    life.until('2026-03-11 18:00');
    const notices = noticesOf(life.pilot, life.events.slice(from), from, life.law, directory);
    const told = notices
      .filter((each) => (each.body as { step: string; rung: string }).step === 'castVote')
      .map((each) => each.post);
    expect([...new Set(told)]).toEqual(leaders.slice(2));
  });
});
