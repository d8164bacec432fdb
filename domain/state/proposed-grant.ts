/**
 * domain: the approval as it would be signed without another word: what was asked, the visits that the risk allows, the
 * owner who proposed, a supervisor who has no part. Where that cannot stand, whoever decides fills it in.
 */
import type { Directory, PostRow } from '../directory';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import type { Pilot } from '../pilot';
import { postsUpward } from '../roles';
import type { Instant, LocalDate } from '../time';
import type { Grant } from './grant';
import { loosestVisits } from './risk';
import { lacksOfWatcher } from './separation';

export interface ProposedAt {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly directory: Directory;
  readonly at: Instant;
  readonly today: LocalDate;
  /** Whoever would sign. */
  readonly decider: string;
}

function fitSupervisor(
  { pilot, directory, at, decider }: ProposedAt,
  owner: string,
): string | null {
  const runs = new Set(directory.holders(owner, at).map(({ person }) => person));
  const isFit = ({ id }: PostRow): boolean => {
    const holders = directory.holders(id, at);
    const lacks = lacksOfWatcher({ pilot, directory, receivedAt: at }, id, decider);
    return (
      id !== owner &&
      holders.length > 0 &&
      holders.every(({ person }) => !runs.has(person)) &&
      lacks.every(({ when }) => !when)
    );
  };
  return postsUpward(directory, pilot.unit, 'supervisor', at).find(isFit)?.id ?? null;
}

/** null: nobody of the unit, nor above it, may supervise; whoever decides has to find somebody. */
export function proposedGrant(asked: ProposedAt): Grant | null {
  const { pilot, law, today } = asked;
  const { plan, proposer } = pilot.proposal;
  const owner = pilot.posts.owner ?? proposer.post;
  const supervisor = fitSupervisor(asked, owner);
  if (supervisor === null) return null;
  const most = numberRule(law, 'checkpoint.interval.max');
  const visits = Math.min(most, loosestVisits(pilot, law) ?? most);
  const { scope, sites, term, stopConditions, indicators } = plan;
  return {
    ...{ number: null, inForceFrom: today, participants: [], conditions: [] },
    ...{ scope, sites, term, stopConditions, indicators, owner, supervisor },
    ...{ checkpointEveryMonths: visits, reportEveryMonths: visits, interimReviewEveryMonths: null },
    ...{ grantedLess: false, reasonsAgainstOpinion: null },
  };
}
