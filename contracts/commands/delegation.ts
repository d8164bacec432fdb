/** contracts (web, api): commands of the delegation chapter. */
import { z } from 'zod';
import type { DelegationCommands } from '../../domain/chapters/delegation';
import type { SchemasOf } from '../schema';
import { prose, registerCode } from '../schema';

export const schemas = {
  RecallDelegation: z.strictObject({ delegation: registerCode(), reason: prose() }),
  RestoreDelegation: z.strictObject({ delegation: registerCode(), reason: prose() }),
} satisfies SchemasOf<DelegationCommands>;
