/** domain: the way of a proposal to a decision. */
import type { Ballot } from '../ballot';
import type { TextRef } from '../kernel';
import type { Instant, LocalDate } from '../time';

/** A stretch in which the papers are away from a level: returned to the proposer, or referred upward. */
export interface Away {
  readonly why: 'return' | 'referral';
  readonly at: Instant;
  readonly backAt: Instant | null;
}

/** One level's statutory clock: receipt starts it, the vote, the council or the dispatch upward meets it. */
export interface LevelReview {
  readonly unit: string;
  /** When the papers were sent to this level. */
  readonly sentAt: Instant;
  /** null: on the way, or at the wrong addressee; the clock has not begun. */
  readonly receivedAt: Instant | null;
  readonly away: readonly Away[];
  readonly metAt: Instant | null;
  readonly metBy: 'vote' | 'council' | 'referral' | 'norm' | null;
}

export interface Opinion {
  /** The unit at whose level it was given. */
  readonly body: string;
  readonly position: 'for' | 'against' | 'conditional' | 'none';
  readonly number: string | null;
  readonly text: TextRef | null;
  readonly givenAt: Instant;
}

export interface LegalitySheet {
  /** The person: two posts of one reviewer are one reviewer. */
  readonly reviewer: string;
  readonly lawful: boolean;
  readonly basis: TextRef;
  readonly at: Instant;
}

/** Who sits where: the person votes, the post has the task. */
export interface Seat {
  readonly person: string;
  readonly post: string;
}

export interface OpenBallot extends Ballot {
  readonly seats: readonly Seat[];
  /** Closes the meeting; another member does when the chair stepped back. */
  readonly chair: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly adjournedTo: LocalDate | null;
}

export interface Council {
  /** Posts; who held them is in the ballot. */
  readonly members: readonly string[];
  readonly chair: string;
  readonly papersSentOn: LocalDate;
  readonly meetOn: LocalDate;
  readonly formedAt: Instant;
  readonly excluded: readonly string[];
}

export interface ProposalRefusal {
  readonly at: Instant;
  readonly by: string;
  readonly reasons: TextRef;
  readonly afterPassedVote: boolean;
  /** Settled: the window is over or the proposer said that there will be no appeal. */
  readonly noAppealAt: Instant | null;
}

export interface Approval {
  /** The unit whose head must receive the proposal (Decree 73 Art. 7.3-4). */
  readonly addressee: string;
  readonly number: string | null;
  readonly registeredAt: Instant | null;
  readonly route: 'simple' | 'urgent' | 'council' | null;
  /** Levels that received the dossier, the competent one last; a level that is sent to again has a new entry. */
  readonly levels: readonly LevelReview[];
  readonly returns: number;
  /** Sheets on the text as it stands; a new text needs new ones. */
  readonly legality: readonly LegalitySheet[];
  readonly council: Council | null;
  readonly ballot: OpenBallot | null;
  readonly ballotResult: 'passed' | 'failed' | 'ordered' | null;
  readonly partyOpinion: Opinion | null;
  readonly instruments: readonly {
    readonly number: string;
    readonly date: LocalDate;
    readonly validFrom: LocalDate;
    readonly body: TextRef;
  }[];
  readonly amendments: number;
  readonly refusal: ProposalRefusal | null;
  /** Persons who decided this proposal: after an upheld appeal somebody else must. */
  readonly deciders: readonly string[];
}

export const notReviewed: Approval = {
  addressee: '',
  number: null,
  registeredAt: null,
  route: null,
  levels: [],
  returns: 0,
  legality: [],
  council: null,
  ballot: null,
  ballotResult: null,
  partyOpinion: null,
  instruments: [],
  amendments: 0,
  refusal: null,
  deciders: [],
};
