/** contracts (web, api): commands of the feedback chapter. */
import { z } from 'zod';
import type { FeedbackCommands } from '../../domain/chapters/feedback';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  ReceiveFeedback: z.strictObject({
    channel: z.enum(['form', 'letter', 'meeting', 'phone']),
    text: prose(),
    wantsAnswer: z.boolean(),
  }),
  ModerateFeedback: z.strictObject({
    matter: matterId(),
    admitted: z.boolean(),
    ground: z.enum(['offTopic', 'abusive', 'personalData', 'duplicate', 'concern']).nullable(),
    reasons: prose().nullable(),
    sameAs: matterId().nullable(),
  }),
  RestoreFeedback: z.strictObject({ matter: matterId(), reasons: prose() }),
  AnswerFeedback: z.strictObject({ matter: matterId(), answer: prose() }),
} satisfies SchemasOf<FeedbackCommands>;
