/** contracts (web, api): commands of the appeal in a matter of responsibility. */
import { z } from 'zod';
import type { ResponsibilityAppealCommands } from '../../domain/chapters/responsibility-appeal';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose } from '../schema';

export const schemas = {
  RespondentAppeals: z.strictObject({ matter: matterId(), grounds: prose() }),
  ConfirmNoAppeal: z.strictObject({ matter: matterId(), basis: prose() }),
  DecideResponsibilityAppeal: z.strictObject({
    matter: matterId(),
    changedTo: z.enum(['exempt', 'excluded', 'reduced', 'responsible']).nullable(),
    reducedByPercent: z.number().int().min(1).max(99).nullable(),
    number: documentNumber().nullable(),
    reasons: prose(),
  }),
} satisfies SchemasOf<ResponsibilityAppealCommands>;
