/** contracts (web, api): commands of the pilot-type chapter. */
import { z } from 'zod';
import type { PilotTypeCommands } from '../../domain/chapters/pilot-type';
import type { SchemasOf } from '../schema';
import { prose } from '../schema';

export const schemas = {
  ClassifyPilotType: z.strictObject({
    type: z.enum(['ordinary', 'personnelPolicy']),
    reason: prose(),
  }),
} satisfies SchemasOf<PilotTypeCommands>;
