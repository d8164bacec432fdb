/** contracts (web, api): commands of the dares chapter. */
import { z } from 'zod';
import type { DaresCommands } from '../../domain/chapters/dares';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

const dare = () =>
  z.enum(['think', 'speak', 'act', 'answer', 'innovate', 'face', 'actForCommonGood']);

export const schemas = {
  TagDares: z.strictObject({
    vocabulary: z.enum(['sixDares', 'decree73', 'sevenDares']),
    dares: z.array(dare()).min(1).max(7),
    reason: prose(),
  }),
  RemoveDares: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<DaresCommands>;
