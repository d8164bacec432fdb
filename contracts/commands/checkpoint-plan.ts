/** contracts (web, api): commands of the checkpoint-plan chapter. */
import { z } from 'zod';
import type { CheckpointPlanCommands } from '../../domain/chapters/checkpoint-plan';
import type { SchemasOf } from '../schema';
import { localDate, matterId, prose } from '../schema';

export const schemas = {
  MoveCheckpoint: z.strictObject({ matter: matterId(), movedTo: localDate(), reason: prose() }),
  SkipCheckpoint: z.strictObject({ matter: matterId(), reason: prose() }),
  CountersignSkip: z.strictObject({
    matter: matterId(),
    position: z.enum(['agrees', 'disagrees']),
    note: prose().nullable(),
  }),
} satisfies SchemasOf<CheckpointPlanCommands>;
