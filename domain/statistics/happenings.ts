/** domain/statistics: what is counted of a ledger: how often each kind of act occurred, under the key of its line. */
import type { PilotEvent } from '../kernel';

/** `table.line`, as the figures show it. */
export type Counts = Readonly<Record<string, number>>;

type Fields = Readonly<Record<string, unknown>>;

const lines: Readonly<Record<string, string>> = {
  ApprovedInFull: 'decisions.approvedFull',
  ApprovedAsPilot: 'decisions.approvedPilot',
  ProposalRefused: 'decisions.refused',
  OrderedDespiteVote: 'votes.overridden',
  VoteLeftStanding: 'votes.leftStanding',
  ReferredUp: 'happened.referred',
  Returned: 'happened.returned',
  AbuseAlleged: 'abuse.alleged',
  AbuseUpheld: 'abuse.upheld',
  AbuseNotUpheld: 'abuse.dismissed',
  AbuseScreenedOut: 'abuse.dismissed',
  ReplicationProposed: 'replications.proposed',
  ReplicationAgreed: 'replications.agreed',
  ReplicationDeclined: 'replications.declined',
  InstrumentRecorded: 'instruments.enabling',
  CodificationInstrumentIssued: 'instruments.codified',
};

/** Lines whose name is a code in the event itself. */
const coded: Readonly<Record<string, (body: Fields) => readonly string[]>> = {
  ObstacleRaised: ({ hinders }) => [`obstacles.${String(hinders)}`],
  CausesConcluded: ({ causes }) =>
    Array.isArray(causes)
      ? (causes as readonly Fields[]).map(({ type }) => `causes.${String(type)}`)
      : [],
  // Why duties fail (M75) is a system's question: never among the causes of a pilot's outcome.
  NonPerformanceConcluded: ({ verdict, root }) =>
    verdict === 'failedDuty' ? [`systemic.${String(root)}`] : [],
  NonDecisionReasoned: ({ ground }) => [`systemic.${String(ground)}`],
};

const linesOf = ({ type, body }: PilotEvent): readonly string[] => {
  const line = Object.hasOwn(lines, type) ? lines[type] : undefined;
  const codes = Object.hasOwn(coded, type) ? coded[type]?.(body as Fields) : undefined;
  return [...(line === undefined ? [] : [line]), ...(codes ?? [])];
};

export function countsOf(events: readonly PilotEvent[]): Counts {
  const counts: Record<string, number> = {};
  for (const line of events.flatMap(linesOf)) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
}

export function addedTo(sum: Map<string, number>, counts: Counts): void {
  for (const [line, n] of Object.entries(counts)) sum.set(line, (sum.get(line) ?? 0) + n);
}
