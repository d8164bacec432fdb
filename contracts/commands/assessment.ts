/** contracts (web, api): commands of the assessment. */
import { z } from 'zod';
import type { AssessmentCommands } from '../../domain/chapters/assessment';
import type { SchemasOf } from '../schema';
import { postId, prose } from '../schema';

const posts = () => z.array(postId()).max(30);

export const schemas = {
  Conclude: z.strictObject({
    outcome: z.enum(['achieved', 'partly', 'notAchieved', 'undetermined', 'notStarted']),
    damage: z.boolean(),
    damageDescription: prose().nullable(),
    reasons: prose().nullable(),
    meeting: z
      .strictObject({
        body: z.enum(['leadership', 'council']),
        votedFor: posts(),
        votedAgainst: posts(),
        abstained: posts(),
        minutes: prose(),
      })
      .nullable(),
  }),
} satisfies SchemasOf<AssessmentCommands>;
