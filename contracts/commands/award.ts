/** contracts (web, api): commands that award, refuse and revoke. */
import { z } from 'zod';
import type { AwardCommands } from '../../domain/chapters/award';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose } from '../schema';

export const schemas = {
  Award: z.strictObject({
    matter: matterId(),
    form: z.enum([
      'order',
      'medal',
      'honour',
      'prize',
      'commemorativeMedal',
      'certificateOfMerit',
      'commendation',
      'other',
    ]),
    number: documentNumber().nullable(),
    citation: prose(),
  }),
  RefuseAward: z.strictObject({ matter: matterId(), reasons: prose() }),
  RevokeAward: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    reasons: prose(),
  }),
} satisfies SchemasOf<AwardCommands>;
