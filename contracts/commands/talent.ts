/** contracts (web, api): commands of the talent chapter. */
import { z } from 'zod';
import type { TalentCommands } from '../../domain/chapters/talent';
import type { SchemasOf } from '../schema';
import { indicatorId, matterId, personId, prose } from '../schema';

export const schemas = {
  RecordTalentOutcome: z.strictObject({
    person: personId(),
    form: z.enum(['selected', 'trained', 'attracted', 'used']),
    training: matterId().nullable(),
    indicator: indicatorId().nullable(),
    effect: z.enum(['improved', 'unchanged', 'worse', 'notMeasured']),
    evidence: prose(),
  }),
  StrikeTalentOutcome: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<TalentCommands>;
