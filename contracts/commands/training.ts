/** contracts (web, api): commands of the training chapter. */
import { z } from 'zod';
import type { TrainingCommands } from '../../domain/chapters/training';
import type { SchemasOf } from '../schema';
import { localDate, matterId, postId, prose } from '../schema';

export const schemas = {
  PlanTraining: z.strictObject({
    sort: z.enum(['training', 'communication', 'ethics']),
    subject: prose(),
    heldOn: localDate(),
    participants: z.array(postId()).max(200),
  }),
  SignPledge: z.strictObject({ matter: matterId() }),
  CompleteTraining: z.strictObject({
    matter: matterId(),
    completed: z.array(postId()).max(200),
    material: prose(),
    absenceReasons: prose().nullable(),
  }),
  CancelTraining: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<TrainingCommands>;
