/** contracts (web, api): commands of the override chapter. */
import { z } from 'zod';
import type { OverrideCommands } from '../../domain/chapters/override';
import type { SchemasOf } from '../schema';
import { prose } from '../schema';

export const schemas = {
  OrderDespiteVote: z.strictObject({ necessity: prose(), feasibility: prose() }),
  LetStand: z.strictObject({ reasons: prose() }),
} satisfies SchemasOf<OverrideCommands>;
