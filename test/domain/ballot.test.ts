/** test: every ballot of the worked examples, and every split of a small body, under each denominator. */
import { DENOMINATORS, tally } from '../../domain/ballot';
import type { Ballot, BallotResult, Tally, VoteChoice } from '../../domain/ballot';
import {
  abstain,
  against,
  council,
  forVote,
  headAnd,
  leadership,
  settings,
  withoutProposer,
} from './ballots';
import { referenceBallots } from './reference-ballots';

type Cell = Partial<Tally> & { readonly result: BallotResult };

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
    ballot: leadership({ head: forVote, d1: forVote, d2: against, d3: against }, withoutProposer),
    ...same({ result: 'passed_by_tie', reason: 'TIE_HEAD_FOR', entitled: 4, overridable: false }),
  },
  {
    row: 'V3 as V2, head against',
    ballot: leadership({ head: against, d1: forVote, d2: forVote, d3: against }, withoutProposer),
    ...same({ result: 'failed', reason: 'TIE_HEAD_AGAINST', overridable: true }),
  },
  {
    row: 'V4 2-1-1: half is not over half, and no tie',
    ballot: leadership({ head: forVote, d1: forVote, d2: against, d3: abstain }, withoutProposer),
    entitled: { result: 'failed', reason: 'NOT_OVER_HALF', overridable: true, abstain: 1 },
    present: { result: 'failed', reason: 'NOT_OVER_HALF', overridable: true },
    cast: { result: 'passed', reason: 'OVER_HALF', overridable: false },
  },
  {
    row: 'V5 1-1-2: two votes cast are no valid ballot',
    ballot: leadership({ head: forVote, d1: against, d2: abstain, d3: abstain }, withoutProposer),
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

const told: Readonly<Record<BallotResult, string>> = {
  passed: 'passed',
  passed_by_tie: 'tie',
  failed: 'failed',
  no_result: 'none',
  open: 'open',
};

/** The votes of a split, the head first. */
function votesOf(split: string): Record<string, VoteChoice> {
  const counts = split.split('-').map(Number);
  const columns = ['for', 'against', 'abstain'] as const;
  const choices = columns.flatMap((choice, column) =>
    Array.from({ length: counts[column] ?? 0 }, () => choice),
  );
  const ids = headAnd(choices.length).map((member) => member.id);
  return Object.fromEntries(choices.map((choice, index) => [ids[index] ?? '', choice] as const));
}

test.each(referenceBallots)('closed at %s: %s, %s, %s', (split, ...expected) => {
  const size = split.split('-').reduce((sum, each) => sum + Number(each), 0);
  const ballot = leadership(votesOf(split), { members: headAnd(size - 1) });
  const results = DENOMINATORS.map((each) => told[tally(ballot, settings(each)).result]);
  expect(results).toEqual(expected);
});
