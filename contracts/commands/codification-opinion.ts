/** contracts (web, api): opinions on the draft of a rule. */
import { z } from 'zod';
import type { CodificationOpinionCommands } from '../../domain/chapters/codification-opinion';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  GiveCodificationOpinion: z.strictObject({
    matter: matterId(),
    position: z.enum(['for', 'against', 'conditional', 'none']),
    opinion: prose(),
  }),
} satisfies SchemasOf<CodificationOpinionCommands>;
