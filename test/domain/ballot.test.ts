/** test: every ballot of the worked examples under each of the three denominators. */
import * as fc from 'fast-check';
import { DENOMINATORS, entitledMembers, tally } from '../../domain/ballot';
import type {
  Ballot,
  BallotMember,
  BallotResult,
  BallotSettings,
  Denominator,
  Tally,
  VoteChoice,
} from '../../domain/ballot';

type Cell = Partial<Tally> & { readonly result: BallotResult };

const settings = (denominator: Denominator, tieFollowsHead = true): BallotSettings => ({
  denominator,
  tieFollowsHead,
  quorumPercent: 50,
  quorumAtLeast: 2,
});

const headAnd = (deputies: number): BallotMember[] => [
  { id: 'head', head: true },
  ...Array.from({ length: deputies }, (_, index) => ({ id: `d${index + 1}` })),
];

const leadership = (votes: Record<string, VoteChoice>, rest: Partial<Ballot> = {}): Ballot => ({
  kind: 'leadership',
  members: headAnd(4),
  exclusions: [],
  recusals: [],
  votes: Object.entries(votes).map(([member, choice]) => ({ member, choice })),
  present: [],
  closed: true,
  ...rest,
});

const council = (votes: Record<string, VoteChoice>, members: number): Ballot =>
  leadership(votes, { kind: 'council', members: headAnd(members - 1) });

/** The deputy d4 proposed and is excluded: E4. */
const withoutProposer: Partial<Ballot> = { exclusions: ['d4'] };

const forVote = 'for';
const against = 'against';
const abstain = 'abstain';

interface Row {
  readonly row: string;
  readonly ballot: Ballot;
  readonly entitled: Cell;
  readonly present: Cell;
  readonly cast: Cell;
  readonly tieFollowsHead?: boolean;
}

const same = (cell: Cell) => ({ entitled: cell, present: cell, cast: cell });

const rows: readonly Row[] = [
  {
    row: 'V1 head and four deputies, 3-2',
    ballot: leadership({ head: forVote, d1: forVote, d2: forVote, d3: against, d4: against }),
    ...same({ result: 'passed', entitled: 5, present: 5, for: 3, against: 2, abstain: 0 }),
  },
  {
    row: 'V2 the proposing deputy excluded, 2-2, head for',
    ballot: leadership(
      { head: forVote, d1: forVote, d2: against, d3: against },
      withoutProposer,
    ),
    ...same({ result: 'passed_by_tie', reason: 'TIE_HEAD_FOR', entitled: 4, overridable: false }),
  },
  {
    row: 'V3 as V2, head against',
    ballot: leadership(
      { head: against, d1: forVote, d2: forVote, d3: against },
      withoutProposer,
    ),
    ...same({ result: 'failed', reason: 'TIE_HEAD_AGAINST', overridable: true }),
  },
  {
    row: 'V4 2-1-1: half is not over half, and no tie',
    ballot: leadership(
      { head: forVote, d1: forVote, d2: against, d3: abstain },
      withoutProposer,
    ),
    entitled: { result: 'failed', reason: 'NOT_OVER_HALF', overridable: true, abstain: 1 },
    present: { result: 'failed', reason: 'NOT_OVER_HALF', overridable: true },
    cast: { result: 'passed', reason: 'OVER_HALF', overridable: false },
  },
  {
    row: 'V5 1-1-2: two votes cast are no valid ballot',
    ballot: leadership(
      { head: forVote, d1: against, d2: abstain, d3: abstain },
      withoutProposer,
    ),
    entitled: { result: 'failed', reason: 'NOT_OVER_HALF' },
    present: { result: 'failed', reason: 'NOT_OVER_HALF' },
    cast: { result: 'no_result', reason: 'TOO_FEW_CAST', quorate: true, overridable: false },
  },
  {
    row: 'V6 2-1 with one absent',
    ballot: leadership({ head: forVote, d1: forVote, d2: against }, withoutProposer),
    entitled: { result: 'failed', reason: 'NOT_OVER_HALF', present: 3 },
    present: { result: 'passed', reason: 'OVER_HALF' },
    cast: { result: 'passed', reason: 'OVER_HALF' },
  },
  {
    row: 'V7 2-0 with two absent: no quorum',
    ballot: leadership({ head: forVote, d1: forVote }, withoutProposer),
    ...same({ result: 'no_result', reason: 'NO_QUORUM', quorate: false, overridable: false }),
  },
  {
    row: 'V8 head recused, 2-2: no tie-breaker and no override',
    ballot: leadership(
      { d1: forVote, d2: forVote, d3: against, d4: against },
      { recusals: ['head'] },
    ),
    ...same({ result: 'failed', reason: 'TIE_WITHOUT_HEAD', entitled: 4, overridable: false }),
  },
  {
    row: 'V9 head and one deputy who proposes: no ballot',
    ballot: leadership({}, { members: headAnd(1), exclusions: ['d1'], closed: false }),
    ...same({ result: 'no_result', reason: 'TOO_FEW_ENTITLED', entitled: 1, overridable: false }),
  },
  {
    row: 'V10 one vote for is struck and kept visible, one is still open',
    ballot: leadership(
      { head: forVote, d1: forVote, d2: forVote, d3: against },
      { recusals: ['d2'], closed: false },
    ),
    ...same({
      result: 'open',
      entitled: 4,
      for: 2,
      against: 1,
      open: ['d4'],
      struck: [{ member: 'd2', choice: 'for' }],
    }),
  },
  {
    row: 'V11 council of seven, five present, 4-1',
    ballot: council({ head: forVote, d1: forVote, d2: forVote, d3: forVote, d4: against }, 7),
    ...same({ result: 'passed', entitled: 7, present: 5 }),
  },
  {
    row: 'V11 council of seven, five present, 3-2',
    ballot: council({ head: forVote, d1: forVote, d2: forVote, d3: against, d4: against }, 7),
    entitled: { result: 'failed', reason: 'NOT_OVER_HALF', overridable: false },
    present: { result: 'passed', reason: 'OVER_HALF' },
    cast: { result: 'passed', reason: 'OVER_HALF' },
  },
  {
    row: 'V12 council of six, 3-3, chair for, no tie rule',
    tieFollowsHead: false,
    ballot: council(
      { head: forVote, d1: forVote, d2: forVote, d3: against, d4: against, d5: against },
      6,
    ),
    ...same({ result: 'failed', reason: 'NOT_OVER_HALF', overridable: false }),
  },
  {
    row: 'V13 three for and two open: not closed by arithmetic',
    ballot: leadership({ head: forVote, d1: forVote, d2: forVote }, { closed: false }),
    ...same({ result: 'open', reason: 'VOTES_OPEN', for: 3, open: ['d3', 'd4'] }),
  },
  {
    row: 'V13 the chair closes with two open',
    ballot: leadership({ head: forVote, d1: forVote, d2: forVote }),
    entitled: { result: 'passed' },
    present: { result: 'passed' },
    cast: { result: 'passed' },
  },
  {
    row: 'V14 nobody votes: no result, still open',
    ballot: leadership({}, { closed: false }),
    ...same({ result: 'open', for: 0, against: 0, overridable: false }),
  },
  {
    row: 'V14 nobody votes and the chair closes: no quorum',
    ballot: leadership({}),
    ...same({ result: 'no_result', reason: 'NO_QUORUM', overridable: false }),
  },
];

describe.each(rows)('$row', (row) => {
  test.each(DENOMINATORS)('counted over %s', (denominator) => {
    expect(tally(row.ballot, settings(denominator, row.tieFollowsHead))).toMatchObject(
      row[denominator],
    );
  });
});

describe('one person, one vote', () => {
  test('two posts of one person count once', () => {
    const members = [{ id: 'head', head: true }, { id: 'd1' }, { id: 'd1' }, { id: 'd2' }];
    const result = tally(leadership({ head: forVote, d1: against, d2: forVote }, { members }), settings('entitled'));
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
    expect(result).toMatchObject({ for: 0, present: 0, struck: [{ member: 'stranger', choice: 'for' }] });
  });

  test('who attends without voting is present', () => {
    const ballot = leadership({ head: forVote, d1: forVote }, { present: ['d2', 'stranger'] });
    expect(tally(ballot, settings('present'))).toMatchObject({ present: 3, quorate: true, result: 'passed' });
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
    fc.assert(fc.property(anyBallot, anySettings, (ballot, rules) => claim(tally(ballot, rules), ballot)));

  test('numbers add up', () => {
    always((result) => {
      expect(result.for + result.against + result.abstain + result.open.length).toBe(result.entitled);
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
