/** contracts (web, api): commands of the programme chapter. */
import { z } from 'zod';
import type { ProgrammeCommands } from '../../domain/chapters/programme';
import type { SchemasOf } from '../schema';
import { matterId, prose, registerCode } from '../schema';

const sort = () =>
  z.enum([
    'administrativeReform',
    'publicServiceReform',
    'digitalTransformation',
    'decentralisation',
    'other',
  ]);

export const schemas = {
  JoinProgramme: z.strictObject({ code: registerCode(), sort: sort(), reason: prose() }),
  LeaveProgramme: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<ProgrammeCommands>;
