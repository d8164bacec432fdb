/** contracts (web, api): commands of the adaptation chapter. */
import { z } from 'zod';
import type { AdaptationCommands } from '../../domain/chapters/adaptation';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  RecordAdaptation: z.strictObject({
    touches: z.enum(['core', 'margin']),
    item: z.number().int().min(1).max(50),
    difference: prose(),
    reasons: prose(),
  }),
  JudgeAdaptation: z.strictObject({
    matter: matterId(),
    accepted: z.boolean(),
    reasons: prose(),
  }),
} satisfies SchemasOf<AdaptationCommands>;
