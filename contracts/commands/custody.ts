/** contracts (web, api): commands of the custody chapter. */
import { z } from 'zod';
import type { CustodyCommands } from '../../domain/chapters/custody';
import type { SchemasOf } from '../schema';

export const schemas = {
  TakeIntoCare: z.strictObject({}),
} satisfies SchemasOf<CustodyCommands>;
