/** contracts (web, api): commands of the retention chapter. */
import { z } from 'zod';
import type { RetentionCommands } from '../../domain/chapters/retention';
import type { SchemasOf } from '../schema';
import { count, prose } from '../schema';

export const schemas = {
  SetRetention: z.strictObject({ months: count(1_200).min(1).nullable(), basis: prose() }),
} satisfies SchemasOf<RetentionCommands>;
