/** contracts (web, api): commands of the duty-to-decide chapter. */
import { z } from 'zod';
import type { DutyToDecideCommands } from '../../domain/chapters/duty-to-decide';
import type { SchemasOf } from '../schema';
import { localDate, matterId, postId, prose } from '../schema';

export const schemas = {
  AskWhyUndecided: z.strictObject({
    item: matterId().nullable(),
    step: z.enum([
      'decideProposal',
      'signDecision',
      'answerVote',
      'takeRoute',
      'closeBallot',
      'concludeOutcome',
      'openCauses',
      'decideParticipant',
      'decideResponsibility',
      'decideAward',
      'decidePublication',
      'resolveObstacle',
      'commitResource',
      'concludeAbuse',
      'decideProtection',
    ]),
    post: postId(),
  }),
  GiveReasonForNonDecision: z.strictObject({
    matter: matterId(),
    ground: z.enum([
      'papersMissing',
      'rulesUnclear',
      'waitingForOthers',
      'noCapacity',
      'afraidToDecide',
    ]),
    reasons: prose(),
    decideBy: localDate(),
  }),
  CloseStalledItem: z.strictObject({
    matter: matterId(),
    now: z.enum(['decided', 'stillUndecided']),
    remark: prose(),
  }),
} satisfies SchemasOf<DutyToDecideCommands>;
