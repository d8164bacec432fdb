/** contracts (web, api): commands of the finding-recurrence chapter. */
import { z } from 'zod';
import type { FindingRecurrenceCommands } from '../../domain/chapters/finding-recurrence';
import type { SchemasOf } from '../schema';
import { localDate, matterId, prose } from '../schema';

export const schemas = {
  LinkRecurrence: z.strictObject({ matter: matterId(), earlier: matterId(), cause: prose() }),
  OrderPrevention: z.strictObject({
    matter: matterId(),
    measure: prose(),
    preventBy: localDate(),
  }),
  ReportPrevention: z.strictObject({ matter: matterId(), evidence: prose() }),
  ConfirmPrevention: z.strictObject({
    matter: matterId(),
    effect: z.enum(['effective', 'ineffective']),
    remark: prose(),
  }),
} satisfies SchemasOf<FindingRecurrenceCommands>;
