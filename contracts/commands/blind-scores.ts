/** contracts (web, api): commands of the blind-scores chapter. */
import { z } from 'zod';
import type { BlindScoresCommands } from '../../domain/chapters/blind-scores';
import type { SchemasOf } from '../schema';
import { commitment, indicatorId, matterId, postId, prose, secret } from '../schema';

export const schemas = {
  OpenBlindScoring: z.strictObject({ raters: z.array(postId()).min(1).max(20), chair: postId() }),
  SealScores: z.strictObject({ matter: matterId(), commitment: commitment() }),
  OpenSeals: z.strictObject({ matter: matterId(), reason: prose() }),
  RevealScores: z.strictObject({
    matter: matterId(),
    scores: z
      .array(
        z.strictObject({
          indicator: indicatorId(),
          score: z.enum(['achieved', 'partly', 'not', 'notMeasurable']),
        }),
      )
      .min(1)
      .max(50),
    nonce: secret(),
  }),
  RecordDissent: z.strictObject({ matter: matterId(), dissent: prose() }),
  CloseBlindScoring: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<BlindScoresCommands>;
