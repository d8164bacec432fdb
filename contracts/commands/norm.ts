/** contracts (web, api): commands of the norm chapter. */
import { z } from 'zod';
import type { NormCommands } from '../../domain/chapters/norm';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, prose } from '../schema';

export const schemas = {
  NormNeeded: z.strictObject({
    treatment: z.enum([
      'interpret',
      'shortenedProcedure',
      'adjustingResolution',
      'assemblyResolution',
    ]),
    reason: prose(),
    draft: prose(100_000).nullable(),
  }),
  RecordInstrument: z.strictObject({
    number: documentNumber(),
    date: localDate(),
    validFrom: localDate(),
    issuedBy: line(),
  }),
} satisfies SchemasOf<NormCommands>;
