/** domain: what happens to a ballot while it is open. */
import { entitledMembers } from '../ballot';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';
import { withBallot } from './ballot-opening';
import { meetLevel } from './level-clock';

function isComplete({ approval: { ballot } }: Pilot): boolean {
  const voted = new Set(ballot?.votes.map((vote) => vote.member));
  return ballot !== null && entitledMembers(ballot).every((member) => voted.has(member));
}

/** When all who are entitled have voted, the duty to decide is met, whenever the chair then closes the meeting. */
export const settled = (pilot: Pilot, at: Instant): Pilot =>
  isComplete(pilot) ? meetLevel(pilot, at, 'vote') : pilot;

/** Out of this ballot and of everything that follows: an interest does not end with the meeting. */
export function stepBack(pilot: Pilot, member: string, at: Instant): Pilot {
  const interested = [...new Set([...pilot.proposal.interested, member])];
  const apart = { ...pilot, proposal: { ...pilot.proposal, interested } };
  return settled(
    withBallot(apart, ({ recusals }) => ({ recusals: [...recusals, member] })),
    at,
  );
}
