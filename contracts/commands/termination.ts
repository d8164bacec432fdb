/** contracts (web, api): commands of the termination chapter. */
import { z } from 'zod';
import type { TerminationCommands } from '../../domain/chapters/termination';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose } from '../schema';

export const schemas = {
  Terminate: z.strictObject({
    order: documentNumber().nullable(),
    reasons: prose(),
    effectiveOn: localDate(),
    windDown: prose().nullable(),
  }),
  EndPart: z.strictObject({
    part: prose(),
    participant: matterId().nullable(),
    order: documentNumber().nullable(),
    reasons: prose(),
    effectiveOn: localDate(),
  }),
  MakePermanent: z.strictObject({
    instrument: documentNumber().nullable(),
    absorbedBy: prose(),
    inForceFrom: localDate(),
    effectiveOn: localDate(),
  }),
} satisfies SchemasOf<TerminationCommands>;
