/** contracts (web, api): commands of the leader-standards chapter. */
import { z } from 'zod';
import type { LeaderStandardsCommands } from '../../domain/chapters/leader-standards';
import { standards } from '../../domain/state/standards';
import type { SchemasOf } from '../schema';
import { personId, prose } from '../schema';

const assessed = () =>
  z.strictObject({ standard: z.enum(standards), met: z.boolean(), grounds: prose() });

export const schemas = {
  AssessStandards: z.strictObject({
    person: personId(),
    assessed: z.array(assessed()).min(1).max(standards.length),
  }),
} satisfies SchemasOf<LeaderStandardsCommands>;
