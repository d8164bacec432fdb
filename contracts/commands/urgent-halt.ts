/** contracts (web, api): commands of the urgent-halt chapter. */
import { z } from 'zod';
import type { UrgentHaltCommands } from '../../domain/chapters/urgent-halt';
import type { SchemasOf } from '../schema';
import { localDate, matterId, prose } from '../schema';

export const schemas = {
  OrderUrgentHalt: z.strictObject({ part: prose().nullable(), reasons: prose() }),
  ConfirmHalt: z.strictObject({
    matter: matterId(),
    stopsTerm: z.boolean(),
    plannedUntil: localDate().nullable(),
    note: prose().nullable(),
  }),
  LiftHalt: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<UrgentHaltCommands>;
