/** test: ballots as people tell them: a head, deputies d1, d2 ..., and who said what. */
import type {
  Ballot,
  BallotMember,
  BallotSettings,
  Denominator,
  VoteChoice,
} from '../../domain/ballot';

export const settings = (denominator: Denominator, tieFollowsHead = true): BallotSettings => ({
  denominator,
  tieFollowsHead,
  quorumPercent: 50,
  quorumAtLeast: 2,
});

export const headAnd = (deputies: number): BallotMember[] => [
  { id: 'head', head: true },
  ...Array.from({ length: deputies }, (_, index) => ({ id: `d${index + 1}` })),
];

export const leadership = (
  votes: Record<string, VoteChoice>,
  rest: Partial<Ballot> = {},
): Ballot => ({
  kind: 'leadership',
  members: headAnd(4),
  exclusions: [],
  recusals: [],
  votes: Object.entries(votes).map(([member, choice]) => ({ member, choice })),
  present: [],
  closed: true,
  ...rest,
});

export const council = (votes: Record<string, VoteChoice>, members: number): Ballot =>
  leadership(votes, { kind: 'council', members: headAnd(members - 1) });

/** The deputy d4 proposed and is excluded: E4. */
export const withoutProposer: Partial<Ballot> = { exclusions: ['d4'] };

export const forVote = 'for';
export const against = 'against';
export const abstain = 'abstain';
