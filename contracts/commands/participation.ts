/** contracts (web, api): commands of the participation chapter. */
import { z } from 'zod';
import type { ParticipationCommands } from '../../domain/chapters/participation';
import type { SchemasOf } from '../schema';
import { localDate, matterId, prose } from '../schema';

export const schemas = {
  StartParticipant: z.strictObject({ matter: matterId(), startedOn: localDate() }),
  SuspendParticipant: z.strictObject({
    matter: matterId(),
    from: localDate(),
    plannedUntil: localDate().nullable(),
    reasons: prose(),
  }),
  ResumeParticipant: z.strictObject({ matter: matterId(), resumedOn: localDate() }),
  ReleaseParticipant: z.strictObject({
    matter: matterId(),
    leftOn: localDate(),
    reason: z.enum(['completed', 'withdrew', 'excluded']),
    note: prose().nullable(),
  }),
} satisfies SchemasOf<ParticipationCommands>;
