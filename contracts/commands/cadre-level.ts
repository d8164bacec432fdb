/** contracts (web, api): commands of the cadre-level chapter. */
import { z } from 'zod';
import type { CadreLevelCommands } from '../../domain/chapters/cadre-level';
import type { SchemasOf } from '../schema';
import { documentNumber, personId, prose, unitId } from '../schema';

export const schemas = {
  RecordCadreLevel: z.strictObject({
    person: personId(),
    level: z.enum(['grassroots', 'middle', 'senior', 'strategic']),
    managedBy: unitId(),
    number: documentNumber().nullable(),
    basis: prose(),
  }),
} satisfies SchemasOf<CadreLevelCommands>;
