/** contracts (web, api): commands of the supervision-intensity chapter. */
import { z } from 'zod';
import type { SupervisionIntensityCommands } from '../../domain/chapters/supervision-intensity';
import type { SchemasOf } from '../schema';
import { count, matterId, prose } from '../schema';

export const schemas = {
  AdoptRiskBasedSupervision: z.strictObject({ surprisesPerYear: count(12), reason: prose() }),
  DecideIntensity: z.strictObject({
    matter: matterId(),
    everyMonths: z.number().int().min(1).max(60),
    surprisesPerYear: count(12),
    reason: prose().nullable(),
  }),
} satisfies SchemasOf<SupervisionIntensityCommands>;
