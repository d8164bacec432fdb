/** contracts (web, api): commands of the participant chapter. */
import { z } from 'zod';
import type { ParticipantCommands } from '../../domain/chapters/participant';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, prose } from '../schema';

export const schemas = {
  ApplyParticipant: z.strictObject({
    name: line(),
    sort: z.enum(['firm', 'unit', 'site', 'household', 'person', 'other']),
    dossier: prose().nullable(),
    previous: matterId().nullable(),
  }),
  AdmitParticipant: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    from: localDate().nullable(),
    until: localDate().nullable(),
    conditions: prose().nullable(),
  }),
  RefuseParticipant: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<ParticipantCommands>;
