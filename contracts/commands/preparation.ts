/** contracts (web, api): commands of the preparation chapter. */
import { z } from 'zod';
import type { PreparationCommands } from '../../domain/chapters/preparation';
import type { SchemasOf } from '../schema';
import { documentNumber, indicatorId, localDate, prose } from '../schema';

export const schemas = {
  Prepare: z.strictObject({ preparations: prose() }),
  AdoptPlan: z.strictObject({
    number: documentNumber().nullable(),
    plan: prose(),
    adoptedOn: localDate(),
  }),
  RecordBaseline: z.strictObject({
    indicator: indicatorId(),
    value: z.number().nullable(),
    measuredOn: localDate(),
    method: prose(),
  }),
  Start: z.strictObject({ startedOn: localDate(), resourcesConfirmed: z.boolean() }),
  ConfirmStart: z.strictObject({ note: prose().nullable() }),
} satisfies SchemasOf<PreparationCommands>;
