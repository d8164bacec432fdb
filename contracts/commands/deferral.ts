/** contracts (web, api): commands of a deferred decision on responsibility. */
import { z } from 'zod';
import type { DeferralCommands } from '../../domain/chapters/deferral';
import type { SchemasOf } from '../schema';
import { localDate, matterId, prose } from '../schema';

export const schemas = {
  DeferResponsibility: z.strictObject({
    matter: matterId(),
    ground: z.enum(['illness', 'maternity', 'prosecution']),
    reviewOn: localDate(),
    proof: prose(),
  }),
  ProlongDeferral: z.strictObject({ matter: matterId(), reviewOn: localDate(), proof: prose() }),
  EndDeferral: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<DeferralCommands>;
