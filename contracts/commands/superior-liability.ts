/** contracts (web, api): commands of the superior-liability chapter. */
import { z } from 'zod';
import type { SuperiorLiabilityCommands } from '../../domain/chapters/superior-liability';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose } from '../schema';

export const schemas = {
  ReplyToLiabilityNote: z.strictObject({
    matter: matterId(),
    knewOfIt: z.boolean(),
    prevention: prose(),
    reply: prose(),
  }),
  ConcludeLiabilityNote: z.strictObject({
    matter: matterId(),
    answerable: z.enum(['answerable', 'notAnswerable']),
    reasons: prose(),
    number: documentNumber().nullable(),
  }),
} satisfies SchemasOf<SuperiorLiabilityCommands>;
