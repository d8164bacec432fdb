/** contracts (web, api): commands of the consultation chapter. */
import { z } from 'zod';
import type { ConsultationCommands } from '../../domain/chapters/consultation';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose, unitId } from '../schema';

export const schemas = {
  AskConsultation: z.strictObject({ units: z.array(unitId()).min(1).max(80), question: prose() }),
  AnswerConsultation: z.strictObject({
    matter: matterId(),
    position: z.enum(['for', 'against', 'conditional', 'none']),
    number: documentNumber().nullable(),
    text: prose(),
  }),
  CloseConsultation: z.strictObject({}),
} satisfies SchemasOf<ConsultationCommands>;
