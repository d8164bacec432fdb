/** contracts (web, api): commands of the route chapter. */
import { z } from 'zod';
import type { RouteCommands } from '../../domain/chapters/route';
import type { SchemasOf } from '../schema';
import { prose } from '../schema';

export const schemas = {
  TakeSimpleRoute: z.strictObject({}),
  TakeCouncilRoute: z.strictObject({ reason: prose() }),
  AcceptUrgency: z.strictObject({ harmIfDelayed: prose() }),
} satisfies SchemasOf<RouteCommands>;
