/** contracts (web, api): commands of the mitigation chapter. */
import { z } from 'zod';
import type { MitigationCommands } from '../../domain/chapters/mitigation';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  NoteMitigation: z.strictObject({
    matter: matterId(),
    factor: z.enum(['noPersonalGain', 'promptReport', 'harmRepaired', 'followedAdvice']),
    holds: z.boolean(),
    evidence: prose(),
  }),
  WeighMitigation: z.strictObject({
    matter: matterId(),
    weight: z.enum(['none', 'some', 'much']),
    reasons: prose(),
  }),
} satisfies SchemasOf<MitigationCommands>;
