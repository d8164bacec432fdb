/** contracts (web, api): commands of the interim-review chapter. */
import { z } from 'zod';
import type { InterimReviewCommands } from '../../domain/chapters/interim-review';
import type { SchemasOf } from '../schema';
import { indicatorId, localDate, matterId, prose } from '../schema';

export const schemas = {
  OpenInterimReview: z.strictObject({
    through: localDate(),
    values: z
      .array(z.strictObject({ indicator: indicatorId(), value: z.number().nullable() }))
      .max(60),
  }),
  HoldInterimReview: z.strictObject({
    matter: matterId(),
    conclusion: z.enum(['continue', 'widen', 'stop', 'codify']),
    review: prose(),
  }),
  DropInterimReview: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<InterimReviewCommands>;
