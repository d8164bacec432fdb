/** contracts (web, api): commands that decide on a responsibility and tell the person. */
import { z } from 'zod';
import type { ResponsibilityDecisionCommands } from '../../domain/chapters/responsibility-decision';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose } from '../schema';

export const schemas = {
  DecideResponsibility: z.strictObject({
    matter: matterId(),
    result: z.enum(['exempt', 'excluded', 'reduced', 'responsible']),
    reducedByPercent: z.number().int().min(1).max(99).nullable(),
    regime: z.enum(['party', 'administrative', 'civil', 'criminalReferral']).nullable(),
    number: documentNumber().nullable(),
    reasons: prose(),
  }),
  NotifyRespondent: z.strictObject({ matter: matterId(), number: documentNumber().nullable() }),
} satisfies SchemasOf<ResponsibilityDecisionCommands>;
