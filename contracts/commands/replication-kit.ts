/** contracts (web, api): commands of the replication kit. */
import { z } from 'zod';
import type { ReplicationKitCommands } from '../../domain/chapters/replication-kit';
import type { SchemasOf } from '../schema';
import { amountVnd, matterId, postId, prose } from '../schema';

const reasoned = () => z.strictObject({ matter: matterId(), reasons: prose() });

export const schemas = {
  DraftKit: z.strictObject({
    mustStay: z.array(prose()).max(50),
    mayChange: z.array(prose()).max(50),
    preconditions: z.array(prose()).max(50),
    costVnd: amountVnd(),
    keeper: postId(),
  }),
  ReleaseKit: z.strictObject({ matter: matterId() }),
  SendBackKit: reasoned(),
  WithdrawKit: reasoned(),
  AskFidelity: z.strictObject({ replication: matterId() }),
  ReportFidelity: z.strictObject({
    matter: matterId(),
    kept: z.array(z.boolean()).max(50),
    changes: prose(),
    effect: z.enum(['better', 'same', 'worse', 'unknown']),
  }),
  WaiveFidelity: reasoned(),
} satisfies SchemasOf<ReplicationKitCommands>;
