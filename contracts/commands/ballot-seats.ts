/** contracts (web, api): commands of the ballot seats chapter. */
import { z } from 'zod';
import type { BallotSeatsCommands } from '../../domain/chapters/ballot-seats';
import type { SchemasOf } from '../schema';
import { personId, postId, prose } from '../schema';

export const schemas = {
  StrikeVote: z.strictObject({ member: personId(), interest: prose() }),
  NameSubstitute: z.strictObject({ post: postId(), reason: prose() }),
} satisfies SchemasOf<BallotSeatsCommands>;
