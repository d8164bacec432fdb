/** contracts (web, api): commands of the consultation-round chapter. */
import { z } from 'zod';
import type { ConsultationRoundCommands } from '../../domain/chapters/consultation-round';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, postId, prose, unitId } from '../schema';

export const schemas = {
  OpenRound: z.strictObject({
    form: z.enum(['written', 'conference']),
    question: prose(),
    asOf: localDate(),
    level: z.enum(['commune', 'province', 'ministry', 'government', 'assembly']).nullable(),
    units: z.array(unitId()).max(200),
    posts: z.array(postId()).max(100),
    externals: z.array(line()).max(100),
    dueOn: localDate(),
  }),
  AnswerRound: z.strictObject({
    matter: matterId(),
    comments: z.array(prose()).max(50),
    number: documentNumber().nullable(),
  }),
  ProlongRound: z.strictObject({ matter: matterId(), dueOn: localDate(), reason: prose() }),
  CloseRound: z.strictObject({
    matter: matterId(),
    minutes: prose().nullable(),
    reasonWithoutQuorum: prose().nullable(),
  }),
} satisfies SchemasOf<ConsultationRoundCommands>;
