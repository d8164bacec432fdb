/**
 * domain: the arithmetic of a ballot (Decree 73 Art. 8.1: over 50 %, a tie follows the head, a deputy who proposed
 * does not vote). Which of entitled, present or cast the Decree counts is not verified, so all three run.
 * A ballot never decides by silence: it is open until all entitled have voted or the chair closes it.
 */
export type Denominator = 'entitled' | 'present' | 'cast';
export const DENOMINATORS: readonly Denominator[] = ['entitled', 'present', 'cast'];

export type BallotKind = 'leadership' | 'council';
export type VoteChoice = 'for' | 'against' | 'abstain';

export interface BallotMember {
  readonly id: string;
  readonly head?: boolean;
}

export interface Vote {
  readonly member: string;
  readonly choice: VoteChoice;
}

export interface Ballot {
  readonly kind: BallotKind;
  /** Persons, not posts: one person has one vote whatever posts are held. */
  readonly members: readonly BallotMember[];
  /** Kept out by the law, such as a deputy who proposed. */
  readonly exclusions: readonly string[];
  /** Stepped back, or found interested. */
  readonly recusals: readonly string[];
  /** In order of casting; the last one of a person counts. */
  readonly votes: readonly Vote[];
  /** Attending without a vote; whoever voted or abstained was present in any case. */
  readonly present: readonly string[];
  /** The chair closed the meeting. */
  readonly closed: boolean;
}

export interface BallotSettings {
  readonly denominator: Denominator;
  readonly tieFollowsHead: boolean;
  /** More than this share of the entitled must be present. */
  readonly quorumPercent: number;
  readonly quorumAtLeast: number;
}

export type BallotResult = 'passed' | 'passed_by_tie' | 'failed' | 'no_result' | 'open';

export type BallotReason =
  | 'OVER_HALF'
  | 'NOT_OVER_HALF'
  | 'TIE_HEAD_FOR'
  | 'TIE_HEAD_AGAINST'
  | 'TIE_WITHOUT_HEAD'
  | 'TOO_FEW_ENTITLED'
  | 'NO_QUORUM'
  | 'TOO_FEW_CAST'
  | 'VOTES_OPEN';

export interface Tally {
  readonly entitled: number;
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly quorate: boolean;
  readonly result: BallotResult;
  /** The head may still order it in writing: only after a failed ballot of a leadership whose head is entitled. */
  readonly overridable: boolean;
  readonly reason: BallotReason;
  /** Entitled members who have neither voted nor abstained. */
  readonly open: readonly string[];
  /** Votes of persons who are not entitled: without effect, kept visible. */
  readonly struck: readonly Vote[];
}

interface Count {
  readonly entitled: number;
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly open: readonly string[];
  readonly struck: readonly Vote[];
  readonly headEntitled: boolean;
  readonly headChoice: VoteChoice | undefined;
}

/** Members who may vote, each person once. */
export function entitledMembers(
  ballot: Pick<Ballot, 'members' | 'exclusions' | 'recusals'>,
): readonly string[] {
  const barred = new Set([...ballot.exclusions, ...ballot.recusals]);
  return [...new Set(ballot.members.map((member) => member.id))].filter((id) => !barred.has(id));
}

function countOf(ballot: Ballot): Count {
  const entitled = new Set(entitledMembers(ballot));
  const cast = new Map<string, VoteChoice>();
  for (const { member, choice } of ballot.votes) if (entitled.has(member)) cast.set(member, choice);
  const number = (choice: VoteChoice) =>
    [...cast.values()].filter((each) => each === choice).length;
  const present = new Set([...ballot.present.filter((id) => entitled.has(id)), ...cast.keys()]);
  const heads = ballot.members.filter((each) => each.head === true && entitled.has(each.id));
  const head = heads[0]?.id;
  return {
    entitled: entitled.size,
    present: present.size,
    for: number('for'),
    against: number('against'),
    abstain: number('abstain'),
    open: [...entitled].filter((id) => !cast.has(id)),
    struck: ballot.votes.filter((vote) => !entitled.has(vote.member)),
    headEntitled: head !== undefined,
    headChoice: head === undefined ? undefined : cast.get(head),
  };
}

function reaches(number: number, count: Count, settings: BallotSettings): boolean {
  const share = number * 100 > count.entitled * settings.quorumPercent;
  return share && number >= settings.quorumAtLeast;
}

function denominatorOf(count: Count, denominator: Denominator): number {
  // An abstention is attendance, not a vote cast.
  return denominator === 'cast' ? count.for + count.against : count[denominator];
}

interface Verdict {
  readonly result: BallotResult;
  readonly reason: BallotReason;
}

function tieOf(count: Count, settings: BallotSettings): Verdict {
  if (!settings.tieFollowsHead) return { result: 'failed', reason: 'NOT_OVER_HALF' };
  if (count.headChoice === 'for') return { result: 'passed_by_tie', reason: 'TIE_HEAD_FOR' };
  if (count.headChoice === 'against') return { result: 'failed', reason: 'TIE_HEAD_AGAINST' };
  return { result: 'failed', reason: 'TIE_WITHOUT_HEAD' };
}

function verdictOf(count: Count, settings: BallotSettings, closed: boolean): Verdict {
  // Fewer entitled than any quorum: no ballot at all, the superior substitutes or decides.
  if (count.entitled < settings.quorumAtLeast) {
    return { result: 'no_result', reason: 'TOO_FEW_ENTITLED' };
  }
  if (!closed && count.open.length > 0) return { result: 'open', reason: 'VOTES_OPEN' };
  if (!reaches(count.present, count, settings)) return { result: 'no_result', reason: 'NO_QUORUM' };
  const cast = count.for + count.against;
  if (settings.denominator === 'cast' && !reaches(cast, count, settings)) {
    return { result: 'no_result', reason: 'TOO_FEW_CAST' };
  }
  const denominator = denominatorOf(count, settings.denominator);
  if (2 * count.for > denominator) return { result: 'passed', reason: 'OVER_HALF' };
  if (count.for === count.against && cast === denominator) return tieOf(count, settings);
  return { result: 'failed', reason: 'NOT_OVER_HALF' };
}

export function tally(ballot: Ballot, settings: BallotSettings): Tally {
  const count = countOf(ballot);
  const verdict = verdictOf(count, settings, ballot.closed);
  const { headEntitled, headChoice: _headChoice, ...numbers } = count;
  return {
    ...numbers,
    ...verdict,
    quorate: reaches(count.present, count, settings),
    overridable: verdict.result === 'failed' && ballot.kind === 'leadership' && headEntitled,
  };
}
