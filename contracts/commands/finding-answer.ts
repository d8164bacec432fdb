/** contracts (web, api): commands of the finding-answer chapter. */
import { z } from 'zod';
import type { FindingAnswerCommands } from '../../domain/chapters/finding-answer';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  AnswerRecommendation: z.strictObject({
    matter: matterId(),
    answer: z.enum(['suspend', 'correctAgain', 'tolerate']),
    reason: prose(),
  }),
  RecommendNomination: z.strictObject({ matter: matterId(), reason: prose() }),
  NoteFinding: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<FindingAnswerCommands>;
