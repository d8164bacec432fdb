/** contracts (web, api): commands of the round-comments chapter. */
import { z } from 'zod';
import type { RoundCommentsCommands } from '../../domain/chapters/round-comments';
import type { SchemasOf } from '../schema';
import { line, matterId, prose } from '../schema';

export const schemas = {
  AddRoundComment: z.strictObject({ matter: matterId(), from: line(), comment: prose() }),
  DisposeComment: z.strictObject({
    matter: matterId(),
    disposition: z.enum(['takenUp', 'partly', 'notTaken']),
    reason: prose(),
  }),
} satisfies SchemasOf<RoundCommentsCommands>;
