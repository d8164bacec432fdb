/** contracts (web, api): commands of the review of causes. */
import { z } from 'zod';
import type { CausesCommands } from '../../domain/chapters/causes';
import type { SchemasOf } from '../schema';
import { prose } from '../schema';

const cause = z.strictObject({
  type: z.enum(['objective', 'subjective']),
  weightPercent: z.number().int().min(1).max(100),
  text: prose(),
});

export const schemas = {
  OpenCauses: z.strictObject({ reasons: prose().nullable() }),
  ConcludeCauses: z.strictObject({ causes: z.array(cause).max(30), dissent: prose().nullable() }),
} satisfies SchemasOf<CausesCommands>;
