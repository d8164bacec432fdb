/** domain: the way of a proposal to a decision. */
import type { Ballot } from '../ballot';
import type { TextRef } from '../kernel';
import type { Instant, LocalDate } from '../time';

/** One level's statutory clock: receipt starts it, the vote, the council or the dispatch upward meets it. */
export interface LevelReview {
  readonly unit: string;
  readonly receivedAt: Instant;
  readonly returns: readonly { readonly at: Instant; readonly resubmittedAt: Instant | null }[];
  /** Working days used by earlier stays of the dossier at this level. */
  readonly usedWorkingDays: number;
  readonly metAt: Instant | null;
  readonly metBy: 'vote' | 'council' | 'referral' | 'decision' | null;
}

export interface Opinion {
  readonly body: string;
  readonly position: 'for' | 'against' | 'conditional' | 'none';
  readonly number: string | null;
  readonly text: TextRef | null;
  readonly givenAt: Instant;
}

export interface LegalitySheet {
  readonly reviewer: string;
  readonly lawful: boolean;
  readonly basis: TextRef;
  readonly at: Instant;
}

export interface Approval {
  readonly number: string | null;
  readonly registeredAt: Instant | null;
  readonly route: 'simple' | 'urgent' | 'council' | null;
  /** Levels that received the dossier, the competent one last. */
  readonly levels: readonly LevelReview[];
  readonly legality: readonly LegalitySheet[];
  readonly consulted: readonly { readonly unit: string; readonly askedAt: Instant; readonly answer: Opinion | null }[];
  readonly council: { readonly members: readonly string[]; readonly chair: string; readonly papersSentOn: LocalDate | null; readonly formedAt: Instant; readonly excluded: readonly string[] } | null;
  readonly ballot: (Ballot & { readonly openedAt: Instant; readonly closedAt: Instant | null; readonly adjournedTo: LocalDate | null }) | null;
  readonly ballotResult: 'passed' | 'failed' | 'ordered' | null;
  readonly partyOpinion: Opinion | null;
  /** Raised by every new draft; what an approval is based on. */
  readonly draftVersion: number;
  readonly instruments: readonly { readonly number: string; readonly date: LocalDate; readonly validFrom: LocalDate; readonly body: string }[];
  readonly amendments: number;
  readonly refusal: { readonly at: Instant; readonly by: string; readonly reasons: TextRef; readonly afterPassedVote: boolean } | null;
  readonly deciders: readonly string[];
}

export const notReviewed: Approval = {
  number: null,
  registeredAt: null,
  route: null,
  levels: [],
  legality: [],
  consulted: [],
  council: null,
  ballot: null,
  ballotResult: null,
  partyOpinion: null,
  draftVersion: 0,
  instruments: [],
  amendments: 0,
  refusal: null,
  deciders: [],
};
