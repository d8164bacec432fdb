/** contracts (web, api): commands of the motive chapter. */
import { z } from 'zod';
import type { MotiveCommands } from '../../domain/chapters/motive';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose } from '../schema';

export const schemas = {
  RecordMotive: z.strictObject({
    matter: matterId(),
    motive: z.enum([
      'commonGood',
      'error',
      'negligence',
      'personalGain',
      'groupInterest',
      'concealment',
    ]),
    degree: z.enum(['slight', 'serious', 'verySerious']).nullable(),
    number: documentNumber(),
    decidedOn: localDate(),
    reasons: prose(),
  }),
} satisfies SchemasOf<MotiveCommands>;
