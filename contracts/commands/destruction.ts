/** contracts (web, api): commands of the destruction chapter. */
import { z } from 'zod';
import type { DestructionCommands } from '../../domain/chapters/destruction';
import type { SchemasOf } from '../schema';
import { matterId, personId, prose } from '../schema';

export const schemas = {
  NominateForDestruction: z.strictObject({ reason: prose(), list: prose() }),
  DecideDestruction: z.strictObject({
    matter: matterId(),
    approved: z.boolean(),
    reasons: prose(),
  }),
  ConfirmDestruction: z.strictObject({
    matter: matterId(),
    method: z.enum(['shredded', 'burnt', 'erased']),
    witness: personId(),
    minutes: prose(),
  }),
} satisfies SchemasOf<DestructionCommands>;
