/** contracts (web, api): commands of the legality chapter. */
import { z } from 'zod';
import type { LegalityCommands } from '../../domain/chapters/legality';
import type { SchemasOf } from '../schema';
import { documentNumber, prose } from '../schema';

export const schemas = {
  SignLegalitySheet: z.strictObject({
    lawful: z.boolean(),
    basis: prose(),
    instruments: z.array(documentNumber()).max(50),
  }),
} satisfies SchemasOf<LegalityCommands>;
