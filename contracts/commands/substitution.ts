/** contracts (web, api): commands of the substitution chapter. */
import { z } from 'zod';
import type { SubstitutionCommands } from '../../domain/chapters/substitution';
import type { SchemasOf } from '../schema';
import { matterId, postId, prose } from '../schema';

export const schemas = {
  ReportVacancy: z.strictObject({ note: prose().nullable() }),
  NameDutySubstitute: z.strictObject({ matter: matterId(), post: postId(), reason: prose() }),
  DropVacancy: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<SubstitutionCommands>;
