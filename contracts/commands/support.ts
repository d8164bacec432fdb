/** contracts (web, api): commands of the support chapter. */
import { z } from 'zod';
import type { SupportCommands } from '../../domain/chapters/support';
import type { SchemasOf } from '../schema';
import { localDate, matterId, postId, prose } from '../schema';

export const schemas = {
  PlanSupport: z.strictObject({ action: prose(), post: postId(), dueOn: localDate() }),
  ReportSupportDone: z.strictObject({ matter: matterId(), evidence: prose() }),
  VerifySupport: z.strictObject({
    matter: matterId(),
    received: z.enum(['received', 'notReceived']),
    remark: prose(),
  }),
  WithdrawSupport: z.strictObject({ matter: matterId(), reason: prose() }),
  WriteSupportNote: z.strictObject({ note: prose() }),
} satisfies SchemasOf<SupportCommands>;
