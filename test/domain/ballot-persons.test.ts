/** test: one person has one vote, and what holds whatever the votes are. */
import * as fc from 'fast-check';
import { DENOMINATORS, entitledMembers, tally } from '../../domain/ballot';
import type { Ballot, Tally, VoteChoice } from '../../domain/ballot';
import { against, forVote, headAnd, leadership, settings } from './ballots';

describe('one person, one vote', () => {
  test('two posts of one person count once', () => {
    const members = [{ id: 'head', head: true }, { id: 'd1' }, { id: 'd1' }, { id: 'd2' }];
    const result = tally(
      leadership({ head: forVote, d1: against, d2: forVote }, { members }),
      settings('entitled'),
    );
    expect(result).toMatchObject({ entitled: 3, for: 2, against: 1, result: 'passed' });
  });

  test('the last vote of a person counts', () => {
    const votes = [
      { member: 'd1', choice: 'for' as const },
      { member: 'd1', choice: 'against' as const },
    ];
    expect(tally(leadership({}, { votes, closed: false }), settings('entitled'))).toMatchObject({
      for: 0,
      against: 1,
      present: 1,
    });
  });

  test('a stranger does not vote, and it shows', () => {
    const result = tally(leadership({ stranger: forVote }), settings('entitled'));
    expect(result).toMatchObject({
      for: 0,
      present: 0,
      struck: [{ member: 'stranger', choice: 'for' }],
    });
  });

  test('who attends without voting is present', () => {
    const ballot = leadership({ head: forVote, d1: forVote }, { present: ['d2', 'stranger'] });
    expect(tally(ballot, settings('present'))).toMatchObject({
      present: 3,
      quorate: true,
      result: 'passed',
    });
    expect(tally(ballot, settings('entitled'))).toMatchObject({ result: 'failed' });
  });

  test('an excluded head breaks no tie and overrides nothing', () => {
    const ballot = leadership(
      { head: forVote, d1: forVote, d2: against, d3: forVote, d4: against },
      { exclusions: ['head'] },
    );
    expect(tally(ballot, settings('entitled'))).toMatchObject({
      result: 'failed',
      reason: 'TIE_WITHOUT_HEAD',
      overridable: false,
    });
  });

  test('an absent head breaks no tie but may still order it', () => {
    const ballot = leadership({ d1: forVote, d2: forVote, d3: against, d4: against });
    expect(tally(ballot, settings('present'))).toMatchObject({
      result: 'failed',
      reason: 'TIE_WITHOUT_HEAD',
      overridable: true,
    });
  });

  test('who is both excluded and recused is taken out once', () => {
    const barred = { members: headAnd(2), exclusions: ['d1'], recusals: ['d1'] };
    expect(entitledMembers(barred)).toEqual(['head', 'd2']);
  });
});

describe('whatever the votes', () => {
  const choices = fc.constantFrom<VoteChoice>('for', 'against', 'abstain');
  const ids = ['head', 'd1', 'd2', 'd3', 'd4', 'd5'];
  const anyBallot = fc.record({
    kind: fc.constantFrom('leadership' as const, 'council' as const),
    members: fc.constant(headAnd(5)),
    exclusions: fc.subarray(ids),
    recusals: fc.subarray(ids),
    votes: fc.array(fc.record({ member: fc.constantFrom(...ids, 'stranger'), choice: choices })),
    present: fc.subarray(ids),
    closed: fc.boolean(),
  });
  const anySettings = fc.record({
    denominator: fc.constantFrom(...DENOMINATORS),
    tieFollowsHead: fc.boolean(),
    quorumPercent: fc.constantFrom(0, 50, 66),
    quorumAtLeast: fc.constantFrom(1, 2, 3),
  });
  const always = (claim: (result: Tally, ballot: Ballot) => void) =>
    fc.assert(
      fc.property(anyBallot, anySettings, (ballot, rules) => claim(tally(ballot, rules), ballot)),
    );

  test('numbers add up', () => {
    always((result) => {
      expect(result.for + result.against + result.abstain + result.open.length).toBe(
        result.entitled,
      );
      expect(result.present).toBeLessThanOrEqual(result.entitled);
    });
  });

  test('nothing passes without a vote for it, a quorum and a close', () => {
    always((result, ballot) => {
      if (!result.result.startsWith('passed')) return;
      expect(result.for).toBeGreaterThan(0);
      expect(result.quorate).toBe(true);
      expect(ballot.closed || result.open.length === 0).toBe(true);
      expect(result.for).toBeGreaterThanOrEqual(result.against);
    });
  });

  test('only a failed leadership ballot with an entitled head can be overridden', () => {
    always((result, ballot) => {
      const headEntitled = entitledMembers(ballot).includes('head');
      const expected = result.result === 'failed' && ballot.kind === 'leadership' && headEntitled;
      expect(result.overridable).toBe(expected);
    });
  });

  test('every struck vote is shown and none is counted', () => {
    always((result, ballot) => {
      const entitled = entitledMembers(ballot);
      expect(result.struck).toEqual(ballot.votes.filter((vote) => !entitled.includes(vote.member)));
    });
  });

  test('one more vote for never turns a pass into a failure', () => {
    fc.assert(
      fc.property(anyBallot, anySettings, (ballot, rules) => {
        const closed = { ...ballot, closed: true };
        const before = tally(closed, rules);
        const late = before.open.find((id) => id !== 'head');
        if (late === undefined || before.result !== 'passed') return;
        const votes = [...closed.votes, { member: late, choice: 'for' as const }];
        expect(tally({ ...closed, votes }, rules).result).toBe('passed');
      }),
    );
  });
});
