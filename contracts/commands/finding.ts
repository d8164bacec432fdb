/** contracts (web, api): commands of the finding chapter. */
import { z } from 'zod';
import type { FindingCommands } from '../../domain/chapters/finding';
import type { SchemasOf } from '../schema';
import { localDate, matterId, prose } from '../schema';

export const schemas = {
  OpenFinding: z.strictObject({
    polarity: z.enum(['positive', 'negative']),
    severity: z.enum(['low', 'medium', 'high']),
    description: prose(),
  }),
  OrderCorrection: z.strictObject({
    matter: matterId(),
    order: prose(),
    correctBy: localDate().nullable(),
  }),
  SubmitCorrectionEvidence: z.strictObject({ matter: matterId(), evidence: prose() }),
  VerifyCorrection: z.strictObject({
    matter: matterId(),
    verified: z.enum(['cured', 'notCured']),
    remark: prose(),
  }),
  CheckRecurrence: z.strictObject({
    matter: matterId(),
    recurrence: z.enum(['gone', 'recurred']),
    remark: prose(),
  }),
  RecommendSuspension: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<FindingCommands>;
