/** contracts (web, api): commands of the suspension chapter. */
import { z } from 'zod';
import type { SuspensionCommands } from '../../domain/chapters/suspension';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose } from '../schema';

export const schemas = {
  OrderSuspension: z.strictObject({
    sort: z.enum(['planned', 'forced', 'beforeStart', 'intakeOnly']),
    part: prose().nullable(),
    stopsTerm: z.boolean(),
    stopsCheckpoints: z.boolean(),
    from: localDate(),
    plannedUntil: localDate().nullable(),
    order: documentNumber().nullable(),
    reasons: prose(),
  }),
  BeginSuspension: z.strictObject({ matter: matterId() }),
  ProlongSuspension: z.strictObject({
    matter: matterId(),
    plannedUntil: localDate(),
    reasons: prose(),
  }),
  ResumeSuspension: z.strictObject({
    matter: matterId(),
    resumedOn: localDate(),
    note: prose().nullable(),
  }),
} satisfies SchemasOf<SuspensionCommands>;
