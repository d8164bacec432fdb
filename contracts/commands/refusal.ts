/** contracts (web, api): commands of the refusal chapter. */
import { z } from 'zod';
import type { RefusalCommands } from '../../domain/chapters/refusal';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, prose } from '../schema';

export const schemas = {
  Refuse: z.strictObject({ reasons: prose(), number: documentNumber().nullable() }),
  PostponeDecision: z.strictObject({ reason: prose(), until: localDate() }),
} satisfies SchemasOf<RefusalCommands>;
