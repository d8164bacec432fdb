/** contracts (web, api): commands of the Party opinion chapter. */
import { z } from 'zod';
import type { PartyOpinionCommands } from '../../domain/chapters/party-opinion';
import type { SchemasOf } from '../schema';
import { documentNumber, prose } from '../schema';

export const schemas = {
  RequestPartyOpinion: z.strictObject({ question: prose().nullable() }),
  GivePartyOpinion: z.strictObject({
    position: z.enum(['for', 'against', 'conditional']),
    number: documentNumber().nullable(),
    text: prose(),
  }),
} satisfies SchemasOf<PartyOpinionCommands>;
