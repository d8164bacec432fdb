/** contracts (web, api): commands of the delegation chapter. */
import { z } from 'zod';
import type { DelegationCommands } from '../../domain/chapters/delegation';
import type { SchemasOf } from '../schema';
import { delegableActs } from '../../domain/state/delegated';
import { amountVnd, documentNumber, localDate, postId, prose, registerCode } from '../schema';

export const schemas = {
  GiveDelegation: z.strictObject({
    delegation: registerCode(),
    delegate: postId(),
    acts: z.array(z.enum(delegableActs)).min(1).max(delegableActs.length),
    maxAmountVnd: amountVnd().nullable(),
    inForceFrom: localDate(),
    lastDay: localDate(),
    instrument: documentNumber(),
    capacity: z.enum(['forHead', 'byOrder', 'underAuthorisation', 'onBehalfOfBody']),
  }),
  RecallDelegation: z.strictObject({ delegation: registerCode(), reason: prose() }),
  RestoreDelegation: z.strictObject({ delegation: registerCode(), reason: prose() }),
} satisfies SchemasOf<DelegationCommands>;
