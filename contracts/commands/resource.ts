/** contracts (web, api): commands of the resource chapter. */
import { z } from 'zod';
import type { ResourceCommands } from '../../domain/chapters/resource';
import type { SchemasOf } from '../schema';
import { amountVnd, count, localDate, matterId, prose } from '../schema';

const amount = { amountVnd: amountVnd().nullable(), quantity: count(10_000_000).nullable() };

export const schemas = {
  RequestResource: z.strictObject({
    resource: z.enum(['people', 'money', 'equipment']),
    ...amount,
    description: prose(),
  }),
  CommitResource: z.strictObject({
    matter: matterId(),
    ...amount,
    deliverBy: localDate().nullable(),
  }),
  ConfirmDelivery: z.strictObject({ matter: matterId(), remark: prose().nullable() }),
  RefuseResource: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<ResourceCommands>;
