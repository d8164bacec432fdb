/** domain: the state of one pilot, what every chapter adds to it, and the few moves that chapters share. */
import type { DelegationRow } from './directory';
import type { Approval } from './state/approval';
import { notReviewed } from './state/approval';
import type { PastCharge } from './state/charge';
import type { OutcomeReview } from './state/outcome';
import { notJudged } from './state/outcome';
import type { Plan, Proposal } from './state/proposal';
import type { Substitute } from './state/substitution';
import type { Running } from './state/term';
import { notRunning } from './state/term';
import type { Stage } from './stages';
import type { Instant } from './time';

/** A side proceeding. Several may be open at once; the stage stays. */
export interface Matter<D = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  /** Raised by every event that touches it; what a decision is based on. */
  readonly version: number;
  readonly data: D;
}

export interface Flag {
  readonly code: string;
  readonly at: Instant;
}

export interface Pilot {
  readonly id: string;
  readonly tenant: string;
  /** Number of ledger entries folded into this state. */
  readonly revision: number;
  readonly stage: Stage;
  /** Since when the pilot is at this stage; empty before its Submit. */
  readonly stageSince: Instant;
  /** Live, or reconstructed from sources; part of the state, for every file alike. */
  readonly provenance: 'live' | 'reconstructed';
  /** From when a reconstructed pilot's clocks ring like any other's; null while only its sources speak. */
  readonly watchedFrom: Instant | null;
  /** Rungs up to this instant were passed over because the sources are silent. */
  readonly silentUntil: Instant;
  /** The pinned pack and the calendar in use. */
  readonly law: { readonly pack: string; readonly packHash: string; readonly calendar: string };
  /** The unit whose head is competent now. */
  readonly unit: string;
  readonly posts: { readonly owner: string | null; readonly supervisor: string | null };
  /** Posts that had a charge and lost it; absent until one does. */
  readonly past?: readonly PastCharge[];
  /** Posts named for one duty that nobody was left to fulfil; absent until one is. */
  readonly substitutes?: readonly Substitute[];
  readonly proposal: Proposal;
  readonly approval: Approval;
  readonly running: Running;
  readonly outcome: OutcomeReview;
  readonly links: {
    readonly parent: string | null;
    readonly predecessor: string | null;
    readonly children: readonly string[];
  };
  readonly matters: Readonly<Record<string, Matter>>;
  /** How many matters of each kind were ever opened: the next one's number. */
  readonly opened: Readonly<Record<string, number>>;
  /** Rungs that rang, by matter/step@due. */
  readonly rungs: Readonly<Record<string, readonly string[]>>;
  readonly flags: readonly Flag[];
  /** Delegations taken back for this pilot; absent until one is. */
  readonly recalled?: readonly string[];
  /** Delegations given for this pilot alone; absent until one is. */
  readonly delegated?: readonly DelegationRow[];
  /** Facts that changed nothing but the record. */
  readonly facts: number;
  /** Rungs folded away because the sources are silent. */
  readonly silent: number;
}

const blankPlan: Plan = {
  need: '',
  urgency: 'ordinary',
  purpose: '',
  bottleneck: '',
  gap: 'none',
  instruments: [],
  content: '',
  tasks: '',
  solutions: '',
  scope: '',
  territory: '',
  subjects: '',
  sites: [],
  caps: { people: null, amountVnd: null },
  term: { kind: 'months', months: 12 },
  resources: '',
  budgetVnd: null,
  budgetSource: null,
  feasibility: '',
  positiveImpact: '',
  negativeImpact: null,
  expectedEffect: '',
  indicators: [],
  risks: [],
  stopConditions: [],
  exitPlan: '',
  affectedPeople: '',
  confidentiality: 'internal',
  authorship: [],
  novelty: [],
  sector: '',
};

/** Before its Submit a pilot is nothing but an id. */
export const unborn = (tenant: string, id: string): Pilot => ({
  id,
  tenant,
  revision: 0,
  stage: 'NEW',
  stageSince: '',
  provenance: 'live',
  watchedFrom: null,
  silentUntil: '',
  law: { pack: '', packHash: '', calendar: '' },
  unit: '',
  posts: { owner: null, supervisor: null },
  proposal: {
    title: '',
    version: 0,
    plan: blankPlan,
    proposer: { person: '', post: '', unit: '' },
    interested: [],
    interestsDeclared: false,
    submittedAt: '',
  },
  approval: notReviewed,
  running: notRunning,
  outcome: notJudged,
  links: { parent: null, predecessor: null, children: [] },
  matters: {},
  opened: {},
  rungs: {},
  flags: [],
  facts: 0,
  silent: 0,
});

export const atStage = (pilot: Pilot, stage: Stage): Pilot => ({ ...pilot, stage });

export const withRunning = (pilot: Pilot, change: Partial<Running>): Pilot => ({
  ...pilot,
  running: { ...pilot.running, ...change },
});

export const withApproval = (pilot: Pilot, change: Partial<Approval>): Pilot => ({
  ...pilot,
  approval: { ...pilot.approval, ...change },
});

export const withOutcome = (pilot: Pilot, change: Partial<OutcomeReview>): Pilot => ({
  ...pilot,
  outcome: { ...pilot.outcome, ...change },
});

/** A pilot that is being told from sources; once it is watched, its clocks are as live as any other's. */
export const isReconstructing = (pilot: Pilot): boolean =>
  pilot.provenance === 'reconstructed' && pilot.watchedFrom === null;
