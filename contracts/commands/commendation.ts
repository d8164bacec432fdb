/** contracts (web, api): commands of commendation. */
import { z } from 'zod';
import type { CommendationCommands } from '../../domain/chapters/commendation';
import type { SchemasOf } from '../schema';
import { line, matterId, personId, prose, unitId } from '../schema';

export const schemas = {
  Nominate: z.strictObject({
    nominee: z.enum(['individual', 'collective']),
    person: personId().nullable(),
    unit: unitId().nullable(),
    name: line().nullable(),
    merit: prose(),
    reasons: prose().nullable(),
  }),
  CheckNomination: z.strictObject({ matter: matterId(), eligible: z.boolean(), remarks: prose() }),
} satisfies SchemasOf<CommendationCommands>;
