/** domain: the dated proof of good faith: who submitted, advised, decided, reported and warned, and when, each with its place and hash in the ledger (M35, M61). */
import type { Directory } from './directory';
import type { PilotEvent } from './kernel';
import { mattersOf } from './matters';
import type { Pilot } from './pilot';
import type { Role } from './roles';
import { carries } from './roles';
import { abuseHolds } from './state/abuse';
import type { Measure, Protection } from './state/protection';
import { measuresFor, protectionKind } from './state/protection';
import type { Instant } from './time';

export type ProofSort =
  'submission' | 'receipt' | 'opinion' | 'decision' | 'report' | 'warning' | 'judgement';

/** An event with its place in the ledger. */
export interface LedgerLine {
  readonly seq: number;
  readonly recordedAt: Instant;
  readonly hash: string;
  readonly event: PilotEvent;
}

export interface ProofLine extends LedgerLine {
  readonly sort: ProofSort;
}

const typesOfSort: Readonly<Record<ProofSort, readonly string[]>> = {
  submission: ['Submitted', 'ProposalAmended', 'Resubmitted', 'Reproposed', 'Withdrawn'],
  receipt: ['Registered', 'Forwarded', 'ReferralReceived', 'Returned'],
  opinion: [
    'LegalitySheetSigned',
    'LegalityRechecked',
    'PartyOpinionGiven',
    'OpinionAnswered',
    'ConsultationAnswered',
    'SilenceRecorded',
    'AbuseRiskScreened',
    'BallotClosed',
  ],
  decision: [
    'ReferredUp',
    'OrderedDespiteVote',
    'VoteLeftStanding',
    'ApprovedInFull',
    'ApprovedAsPilot',
    'ProposalRefused',
    'PilotStarted',
    'ChangeGranted',
    'ChangeRefused',
    'ExtensionGranted',
    'ExtensionRefused',
    'SuspensionOrdered',
    'PilotTerminated',
    'EndConfirmed',
  ],
  report: [
    'ProgressReportFiled',
    'CompletionReportFiled',
    'IncidentReportFiled',
    'CheckpointHeld',
    'SurpriseVisitHeld',
    'InterimReviewHeld',
    'BaselineRecorded',
    'CorrectionEvidenced',
  ],
  warning: [
    'IncidentReported',
    'ObstacleRaised',
    'ObstacleEscalated',
    'AlertOpened',
    'FindingOpened',
    'CorrectionOrdered',
    'SuspensionRecommended',
    'UrgentHaltOrdered',
    'RemindedInWriting',
    'NonDecisionNoticed',
  ],
  judgement: [
    'OutcomeConcluded',
    'CausesConcluded',
    'ResponsibilityFindingsRecorded',
    'ResponsibilityDecided',
    'ProtectionGranted',
    'ProtectionRefused',
    'ProtectionReviewed',
    'ProtectionEnded',
  ],
};

const sortOfType: ReadonlyMap<string, ProofSort> = new Map(
  (Object.keys(typesOfSort) as ProofSort[]).flatMap((sort) =>
    typesOfSort[sort].map((type) => [type, sort] as const),
  ),
);

/** What a clock noted late is a warning that was given; its reminders prove nothing. */
function sortOf({ type, body }: PilotEvent): ProofSort | undefined {
  if (type !== 'ClockRang') return sortOfType.get(type);
  const { kind } = body as { readonly kind: string };
  return kind === 'overdue' || kind === 'escalation' ? 'warning' : undefined;
}

export const provenTypes: readonly string[] = [...sortOfType.keys()];

/** In the order of the ledger, whatever order the lines come in. */
export const proofLines = (lines: readonly LedgerLine[]): readonly ProofLine[] =>
  [...lines]
    .sort((a, b) => a.seq - b.seq)
    .flatMap((line) => {
      const sort = sortOf(line.event);
      return sort === undefined ? [] : [{ ...line, sort }];
    });

export interface ProtectionStatus {
  readonly person: string;
  readonly measures: readonly Measure[];
  /** A case of abuse against the person is open or upheld. */
  readonly onHold: boolean;
  readonly cases: readonly { readonly matter: string; readonly state: string }[];
}

export const protectionStatus = (pilot: Pilot, person: string): ProtectionStatus => ({
  person,
  measures: measuresFor(pilot, person),
  onHold: abuseHolds(pilot, person),
  cases: mattersOf<Protection>(pilot, protectionKind)
    .filter(({ data }) => data.person === person)
    .map(({ id, state }) => ({ matter: id, state })),
});

const readers: readonly Role[] = [
  'head',
  'superiorHead',
  'supervisor',
  'partyCommittee',
  'personnel',
  'legal',
  'auditor',
];

/** The proposer, whoever asks for protection here, and the posts that judge, watch or check. */
export function mayReadProof(
  pilot: Pilot,
  person: string,
  directory: Directory,
  at: Instant,
): boolean {
  if (person === pilot.proposal.proposer.person) return true;
  if (protectionStatus(pilot, person).cases.length > 0) return true;
  return directory
    .holdingsOf(person, at)
    .some(({ post }) =>
      readers.some((role) => carries(role, { person, post }, pilot, directory, at)),
    );
}
