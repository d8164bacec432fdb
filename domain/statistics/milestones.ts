/** domain/statistics: the few days of a life that throughput (M74) and lead times (M39) are counted by. */
import type { PilotEvent } from '../kernel';
import type { Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';

export interface Milestones {
  readonly submittedAt: Instant;
  readonly decidedAt: Instant | null;
  readonly startedOn: LocalDate | null;
  readonly closedAt: Instant | null;
  /** Sites asked to take the pilot over, with the child that each opened. */
  readonly replications: readonly Replicated[];
}

export interface Replicated {
  readonly child: string;
  readonly proposedAt: Instant;
  readonly agreedAt: Instant;
}

const decisions = ['ApprovedInFull', 'ApprovedAsPilot', 'ProposalRefused'];
const endings = ['PilotClosed', 'ProposalRefused', 'Withdrawn', 'NotPursued'];

const lastOf = (events: readonly PilotEvent[], types: readonly string[]): Instant | null =>
  events.findLast(({ type }) => types.includes(type))?.at ?? null;

function replicationsOf(events: readonly PilotEvent[]): readonly Replicated[] {
  const proposed = new Map<string, Instant>();
  return events.flatMap(({ type, body, at }) => {
    const { matter, child } = body as { matter?: string; child?: string };
    if (type === 'ReplicationProposed' && matter !== undefined) proposed.set(matter, at);
    if (type !== 'ReplicationAgreed' || matter === undefined || child === undefined) return [];
    return [{ child, proposedAt: proposed.get(matter) ?? at, agreedAt: at }];
  });
}

export const milestonesOf = (pilot: Pilot, events: readonly PilotEvent[]): Milestones => ({
  submittedAt: pilot.proposal.submittedAt,
  decidedAt: events.find(({ type }) => decisions.includes(type))?.at ?? null,
  startedOn: pilot.running.startedOn,
  closedAt: lastOf(events, endings),
  replications: replicationsOf(events),
});
