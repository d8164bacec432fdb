/**
 * domain: who has an interest in a pilot: named in its proposal, stepped back from it, or declared to the directory
 * (M52; Decree 73 Art. 8.1, our reading X: a standing declaration keeps away without being asked for anew).
 */
import type { Directory, InterestRow } from '../directory';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

/**
 * In a person: one who proposed it or has a share in it. In a unit: the one that proposed it. Interests in other
 * organisations are for people to read: a plan names no organisation by an id.
 */
function touches({ about }: InterestRow, { proposal }: Pilot): boolean {
  if (about.kind === 'person')
    return (
      about.person === proposal.proposer.person ||
      proposal.plan.authorship.some(({ person }) => person === about.person)
    );
  return about.kind === 'unit' && about.unit === proposal.proposer.unit;
}

export const hasInterest = (
  pilot: Pilot,
  person: string,
  directory: Directory,
  at: Instant,
): boolean =>
  pilot.proposal.interested.includes(person) ||
  directory.interestsOf(person, at).some((row) => touches(row, pilot));

/** Whoever proposed or has an interest neither votes, nor is asked, nor judges. */
export const isApart = (pilot: Pilot, person: string, directory: Directory, at: Instant): boolean =>
  person === pilot.proposal.proposer.person || hasInterest(pilot, person, directory, at);
