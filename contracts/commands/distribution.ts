/** contracts (web, api): commands of the distribution chapter. */
import { z } from 'zod';
import type { DistributionCommands } from '../../domain/chapters/distribution';
import type { SchemasOf } from '../schema';
import { localDate, matterId, postId, prose, unitId } from '../schema';

export const schemas = {
  Distribute: z.strictObject({
    text: prose(),
    posts: z.array(postId()).max(200),
    units: z.array(unitId()).max(50),
    readBy: localDate().nullable(),
  }),
  AcknowledgeReading: z.strictObject({ matter: matterId() }),
  StrikeFromList: z.strictObject({ matter: matterId(), post: postId(), reasons: prose() }),
} satisfies SchemasOf<DistributionCommands>;
