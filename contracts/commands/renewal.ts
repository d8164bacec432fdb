/** contracts (web, api): commands of the renewal chapter. */
import { z } from 'zod';
import type { RenewalCommands } from '../../domain/chapters/renewal';
import { termWords } from '../forms';
import type { SchemasOf } from '../schema';
import { count, documentNumber, localDate, prose } from '../schema';

export const schemas = {
  DecideAnew: z.strictObject({
    ...termWords(),
    number: documentNumber().nullable(),
    inForceFrom: localDate(),
    months: count(600).nullable(),
    conditions: prose().nullable(),
    checkpointEveryMonths: z.number().int().min(1).max(120),
    reportEveryMonths: z.number().int().min(1).max(120),
  }),
  StartNextTerm: z.strictObject({ startedOn: localDate() }),
  ReopenTerm: z.strictObject({
    ...termWords(),
    number: documentNumber().nullable(),
    signedOn: localDate(),
    effectFrom: localDate(),
  }),
} satisfies SchemasOf<RenewalCommands>;
