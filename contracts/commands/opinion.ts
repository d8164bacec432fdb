/** contracts (web, api): commands of the opinion chapter. */
import { z } from 'zod';
import type { OpinionCommands } from '../../domain/chapters/opinion';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, prose, unitId } from '../schema';

const position = z.enum(['for', 'against', 'conditional', 'none']);

export const schemas = {
  AskOpinion: z.strictObject({ unit: unitId(), question: prose(), about: matterId().nullable() }),
  AnswerOpinion: z.strictObject({
    matter: matterId(),
    position,
    text: prose(),
    number: documentNumber().nullable(),
  }),
  RecordSilence: z.strictObject({ matter: matterId() }),
  RecordOpinion: z.strictObject({
    organisation: line(),
    position,
    text: prose(),
    number: documentNumber().nullable(),
    issuedOn: localDate().nullable(),
    about: matterId().nullable(),
  }),
} satisfies SchemasOf<OpinionCommands>;
