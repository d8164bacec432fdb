/** domain/law: what the pack says about a ballot. */
import { DENOMINATORS } from '../ballot';
import type { BallotKind, BallotSettings } from '../ballot';
import type { Law } from './law';
import { choiceRule, numberRule } from './law';

export function ballotSettings(law: Law, kind: BallotKind): BallotSettings {
  const named = choiceRule(law, 'ballot.denominator');
  const denominator = DENOMINATORS.find((each) => each === named);
  if (denominator === undefined) throw new Error(`no denominator '${named}'`);
  return {
    denominator,
    tieFollowsHead:
      choiceRule(law, kind === 'council' ? 'ballot.council.tie' : 'ballot.tie') === 'head',
    quorumPercent: numberRule(law, 'ballot.quorum'),
    quorumAtLeast: numberRule(law, 'ballot.quorum.atLeast'),
  };
}
