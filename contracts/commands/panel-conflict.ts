/** contracts (web, api): commands of the panel-conflict chapter. */
import { z } from 'zod';
import type { PanelConflictCommands } from '../../domain/chapters/panel-conflict';
import type { SchemasOf } from '../schema';
import { line, matterId, personId, postId, prose, unitId } from '../schema';

export const schemas = {
  DeclareConflict: z.strictObject({
    matter: matterId(),
    ground: z.enum(['person', 'relative', 'unit', 'firm']),
    post: postId().nullable(),
    relative: personId().nullable(),
    unit: unitId().nullable(),
    firm: line().nullable(),
    statement: prose(),
  }),
  StepDownFromPanel: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<PanelConflictCommands>;
