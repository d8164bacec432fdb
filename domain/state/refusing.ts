/** domain: what a refusal leaves behind: its reasons, who answers for it, and a way of appeal. */
import type { Actor, TextRef } from '../kernel';
import { personsOf } from '../kernel';
import type { Pilot } from '../pilot';
import { withApproval } from '../pilot';
import type { Instant } from '../time';
import { concludeApproval } from './approval-moves';

export interface RefusedProposal {
  readonly at: Instant;
  readonly by: Actor;
  readonly reasons: TextRef;
  readonly afterPassedVote: boolean;
}

export function refused(
  pilot: Pilot,
  { at, by, reasons, afterPassedVote }: RefusedProposal,
): Pilot {
  const refusal = { at, by: by.post ?? by.person, reasons, afterPassedVote, noAppealAt: null };
  const deciders = [...pilot.approval.deciders, ...personsOf(by)];
  return concludeApproval(withApproval(pilot, { refusal, deciders }), 'REJECTED', at);
}
