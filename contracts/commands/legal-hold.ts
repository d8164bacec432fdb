/** contracts (web, api): commands of the legal-hold chapter. */
import { z } from 'zod';
import type { LegalHoldCommands } from '../../domain/chapters/legal-hold';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

const onHold = z.strictObject({ matter: matterId(), reason: prose() });

export const schemas = {
  OrderLegalHold: z.strictObject({
    ground: z.enum(['audit', 'inspection', 'proceedings', 'complaint', 'archivalValue']),
    reason: prose(),
  }),
  KeepLegalHold: onHold,
  LiftLegalHold: onHold,
} satisfies SchemasOf<LegalHoldCommands>;
