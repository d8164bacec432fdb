/** contracts (web, api): commands of the change chapter. */
import { z } from 'zod';
import type { ChangeCommands } from '../../domain/chapters/change';
import type { SchemasOf } from '../schema';
import {
  amountVnd,
  documentNumber,
  indicatorId,
  localDate,
  matterId,
  postId,
  prose,
} from '../schema';

export const schemas = {
  RequestChange: z.strictObject({
    aspects: z
      .array(z.enum(['scope', 'territory', 'time', 'budget', 'targets', 'implementer', 'other']))
      .min(1)
      .max(7),
    description: prose(),
    reasons: prose(),
    effectOnTargets: prose().nullable(),
    growsScope: z.boolean(),
    part: prose().nullable(),
    participant: matterId().nullable(),
    newEnd: localDate().nullable(),
  }),
  RecheckLegality: z.strictObject({ matter: matterId(), lawful: z.boolean(), basis: prose() }),
  GrantChange: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    description: prose(),
    less: z.boolean(),
    effectiveFrom: localDate(),
    newEnd: localDate().nullable(),
    newTargets: z.array(z.strictObject({ indicator: indicatorId(), target: z.number() })).max(50),
    newOwner: postId().nullable(),
    newBudgetVnd: amountVnd().nullable(),
  }),
  PutChangeInForce: z.strictObject({ matter: matterId() }),
  RefuseChange: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<ChangeCommands>;
