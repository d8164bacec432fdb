/** contracts (web, api): commands of the panel that seeks causes. */
import { z } from 'zod';
import type { CausePanelCommands } from '../../domain/chapters/cause-panel';
import type { SchemasOf } from '../schema';
import { personId, postId, prose } from '../schema';

export const schemas = {
  AppointPanel: z.strictObject({ members: z.array(postId()).min(1).max(15) }),
  HearPerson: z.strictObject({
    person: personId(),
    declined: z.boolean(),
    statement: prose().nullable(),
  }),
} satisfies SchemasOf<CausePanelCommands>;
