/** contracts (web, api): commands of the request chapter. */
import { z } from 'zod';
import type { RequestCommands } from '../../domain/chapters/request';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  SupplementRequest: z.strictObject({ matter: matterId(), dossier: prose() }),
  ReferRequest: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<RequestCommands>;
