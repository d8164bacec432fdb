/** contracts (web, api): commands of the refusal appeal chapter. */
import { z } from 'zod';
import type { RefusalAppealCommands } from '../../domain/chapters/refusal-appeal';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  AppealRefusal: z.strictObject({ grounds: prose() }),
  ConfirmNoRefusalAppeal: z.strictObject({ how: prose() }),
  UpholdRefusalAppeal: z.strictObject({ matter: matterId(), reasons: prose() }),
  DismissRefusalAppeal: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<RefusalAppealCommands>;
