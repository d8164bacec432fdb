/** contracts (web, api): commands of the completion report. */
import { z } from 'zod';
import type { CompletionCommands } from '../../domain/chapters/completion';
import type { SchemasOf } from '../schema';
import { indicatorId, prose } from '../schema';

export const schemas = {
  FileCompletionReport: z.strictObject({
    text: prose(),
    values: z
      .array(z.strictObject({ indicator: indicatorId(), value: z.number().nullable() }))
      .max(100),
    lessons: prose(),
    problems: prose().nullable(),
  }),
  AssessOnFile: z.strictObject({ reasons: prose() }),
} satisfies SchemasOf<CompletionCommands>;
