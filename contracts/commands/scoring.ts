/** contracts (web, api): commands that score targets. */
import { z } from 'zod';
import type { ScoringCommands } from '../../domain/chapters/scoring';
import type { SchemasOf } from '../schema';
import { indicatorId, prose } from '../schema';

export const schemas = {
  ScoreTarget: z.strictObject({
    indicator: indicatorId(),
    score: z.enum(['achieved', 'partly', 'not', 'notMeasurable']),
    value: z.number().nullable(),
    evidence: prose().nullable(),
  }),
} satisfies SchemasOf<ScoringCommands>;
