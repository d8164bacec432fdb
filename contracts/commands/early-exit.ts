/** contracts (web, api): commands of the early-exit chapter. */
import { z } from 'zod';
import type { EarlyExitCommands } from '../../domain/chapters/early-exit';
import type { SchemasOf } from '../schema';
import { localDate, matterId, prose } from '../schema';

export const schemas = {
  RequestEarlyExit: z.strictObject({ reasons: prose(), wishedOn: localDate() }),
  GrantEarlyExit: z.strictObject({
    matter: matterId(),
    effectiveOn: localDate(),
    conditions: prose().nullable(),
  }),
  RefuseEarlyExit: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<EarlyExitCommands>;
