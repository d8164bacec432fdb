/** contracts (web, api): commands of the handover chapter. */
import { z } from 'zod';
import type { HandoverCommands } from '../../domain/chapters/handover';
import type { SchemasOf } from '../schema';
import { matterId, postId, prose } from '../schema';

export const schemas = {
  AnnounceHandover: z.strictObject({ charge: z.enum(['owner', 'supervisor']), reason: prose() }),
  NameActing: z.strictObject({ matter: matterId(), post: postId() }),
  NameSuccessor: z.strictObject({ matter: matterId(), post: postId() }),
  AcceptDossier: z.strictObject({ matter: matterId(), remark: prose().nullable() }),
  CancelHandover: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<HandoverCommands>;
