/** domain: who may put an end to the examination, and what must lie on the table (Decree 73 Art. 4, 8; M12, M82). */
import type { Actor, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import type { Pilot } from '../pilot';
import { currentLevel, isReferred } from './level-clock';
import { opposedInCadreWork } from './pilot-type';

interface Who {
  readonly pilot: Pilot;
  readonly actor: Actor;
  readonly law: Law;
  readonly reconstructed: boolean;
}

/** Persons, not posts: who decided before does not decide again, whatever post is held by then. */
export function mayDecide({ pilot, actor, reconstructed }: Omit<Who, 'law'>): Refusal | null {
  const { deciders } = pilot.approval;
  // Sources name bodies: which person acted for them is not told.
  if (deciders.includes(actor.person) && !reconstructed) return refuse('DECIDED_BEFORE');
  return isReferred(pilot) ? mustBeReceived(pilot) : null;
}

export const mustBeReceived = (pilot: Pilot): Refusal | null =>
  currentLevel(pilot)?.receivedAt === null ? refuse('REFERRAL_NOT_RECEIVED') : null;

/** Papers without which no approval is signed, on every route. */
export function mayApprove(who: Who): Refusal | null {
  const { pilot, law } = who;
  const { legality, partyOpinion, ballotResult } = pilot.approval;
  const needed = numberRule(law, 'legality.reviewers');
  const refusal = mayDecide(who);
  if (refusal !== null) return refusal;
  if (!isReferred(pilot) && ballotResult !== 'passed' && ballotResult !== 'ordered')
    return refuse('VOTE_NOT_PASSED');
  if (legality.length < needed)
    return refuse('LEGALITY_SHEETS_MISSING', { signed: legality.length, needed });
  if (legality.some((sheet) => !sheet.lawful)) return refuse('NOT_LAWFUL');
  if (partyOpinion === null) return refuse('PARTY_OPINION_NEEDED');
  if (partyOpinion.body !== pilot.unit)
    return refuse('PARTY_OPINION_OF_OTHER_LEVEL', { level: partyOpinion.body });
  return who.reconstructed ? null : opposedInCadreWork(pilot);
}
