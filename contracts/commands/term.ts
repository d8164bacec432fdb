/** contracts (web, api): commands of the term chapter. */
import { z } from 'zod';
import type { TermCommands } from '../../domain/chapters/term';
import type { SchemasOf } from '../schema';
import { localDate, prose } from '../schema';

export const schemas = {
  SetReviewDate: z.strictObject({ reviewOn: localDate(), finding: prose() }),
  ConfirmEnd: z.strictObject({
    reason: z.enum(['term', 'goal', 'absorbed', 'terminated']),
    effectiveOn: localDate(),
    note: prose().nullable(),
  }),
  CountersignEnd: z.strictObject({
    position: z.enum(['agrees', 'disagrees']),
    note: prose().nullable(),
  }),
} satisfies SchemasOf<TermCommands>;
