/** contracts (web, api): commands of the council chapter. */
import { z } from 'zod';
import type { CouncilCommands } from '../../domain/chapters/council';
import type { SchemasOf } from '../schema';
import { localDate, personId, postId, prose } from '../schema';

export const schemas = {
  FormCouncil: z.strictObject({
    members: z.array(postId()).min(1).max(20),
    chair: postId(),
    papersSentOn: localDate(),
    meetOn: localDate(),
    excluded: z.array(personId()).max(50),
    exclusionReasons: prose().nullable(),
  }),
  CannotFormCouncil: z.strictObject({ reason: prose() }),
} satisfies SchemasOf<CouncilCommands>;
