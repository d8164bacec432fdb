/** contracts (web, api): commands of the mentoring chapter. */
import { z } from 'zod';
import type { MentoringCommands } from '../../domain/chapters/mentoring';
import type { SchemasOf } from '../schema';
import { localDate, matterId, postId, prose } from '../schema';

export const schemas = {
  NameMentor: z.strictObject({ post: postId(), subject: prose() }),
  RecordMentorContact: z.strictObject({
    matter: matterId(),
    metOn: localDate(),
    advice: prose(),
  }),
  EndMentoring: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<MentoringCommands>;
