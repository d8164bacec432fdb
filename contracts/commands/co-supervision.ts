/** contracts (web, api): commands of the co-supervision chapter. */
import { z } from 'zod';
import type { CoSupervisionCommands } from '../../domain/chapters/co-supervision';
import type { SchemasOf } from '../schema';
import { localDate, matterId, postId, prose } from '../schema';

export const schemas = {
  AskCoSupervision: z.strictObject({ post: postId(), part: prose(), until: localDate() }),
  AnswerCoSupervision: z.strictObject({
    matter: matterId(),
    answer: z.enum(['joins', 'declines']),
    reason: prose().nullable(),
  }),
  RemarkOnVisit: z.strictObject({
    matter: matterId(),
    checkpoint: matterId(),
    position: z.enum(['agrees', 'disagrees']),
    remark: prose(),
    findings: z
      .array(
        z.strictObject({
          polarity: z.enum(['positive', 'negative']),
          severity: z.enum(['low', 'medium', 'high']),
          description: prose(),
        }),
      )
      .max(50),
  }),
  ProlongCoSupervision: z.strictObject({ matter: matterId(), until: localDate() }),
  EndCoSupervision: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<CoSupervisionCommands>;
