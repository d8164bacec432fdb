/** contracts (web, api): commands of the pack-transition chapter. */
import { z } from 'zod';
import type { PackTransitionCommands } from '../../domain/chapters/pack-transition';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

/** As id@version. */
const packName = () =>
  z
    .string()
    .regex(/^[\w.-]+@[\w.-]+$/)
    .max(120)
    .meta({ format: 'pack' });

export const schemas = {
  PreparePackTransition: z.strictObject({ pack: packName(), reason: prose() }),
  PutPackInForce: z.strictObject({
    matter: matterId(),
    digest: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({ format: 'digest' }),
    reason: prose(),
  }),
  DropPackTransition: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<PackTransitionCommands>;
