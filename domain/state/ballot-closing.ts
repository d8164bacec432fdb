/** domain: what the closing of a ballot says, and where the papers go from there (Decree 73 Art. 8.1). */
import type { Tally } from '../ballot';
import { tally } from '../ballot';
import { ballotSettings } from '../law/ballot-settings';
import type { Law } from '../law/law';
import type { OpenBallot } from './approval';
import { headTakesPart } from './ballot-opening';

export interface BallotCount {
  readonly result: 'passed' | 'failed';
  readonly byTie: boolean;
  readonly reason: string;
  readonly entitled: number;
  readonly attending: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly next: 'DECISION_DRAFT' | 'OVERRIDE_WINDOW' | 'REFERRED_UP';
}

/** A head who stepped back neither orders nor signs: the superior does. A council has no override. */
function nextOf(ballot: OpenBallot, count: Tally): BallotCount['next'] {
  if (ballot.kind === 'leadership' && !headTakesPart(ballot)) return 'REFERRED_UP';
  return count.overridable ? 'OVERRIDE_WINDOW' : 'DECISION_DRAFT';
}

/** As counted when the chair closes the meeting; the tally alone when there is no valid result. */
export function closingOf(
  ballot: OpenBallot,
  present: readonly string[],
  law: Law,
): BallotCount | { readonly invalid: Tally } {
  const count = tally({ ...ballot, present, closed: true }, ballotSettings(law, ballot.kind));
  if (count.result === 'no_result' || count.result === 'open') return { invalid: count };
  return {
    result: count.result === 'failed' ? 'failed' : 'passed',
    byTie: count.result === 'passed_by_tie',
    reason: count.reason,
    entitled: count.entitled,
    attending: count.present,
    for: count.for,
    against: count.against,
    abstain: count.abstain,
    next: nextOf(ballot, count),
  };
}
