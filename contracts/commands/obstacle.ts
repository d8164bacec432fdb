/** contracts (web, api): commands of the obstacle chapter. */
import { z } from 'zod';
import type { ObstacleCommands } from '../../domain/chapters/obstacle';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  RaiseObstacle: z.strictObject({
    description: prose(),
    hinders: z.enum(['resources', 'rules', 'coordination', 'people', 'other']),
  }),
  ResolveObstacle: z.strictObject({ matter: matterId(), resolution: prose() }),
  EscalateObstacle: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<ObstacleCommands>;
