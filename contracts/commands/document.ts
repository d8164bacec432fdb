/** contracts (web, api): commands of the document chapter. */
import { z } from 'zod';
import type { DocumentCommands } from '../../domain/chapters/document';
import type { SchemasOf } from '../schema';
import { documentHash, line, matterId } from '../schema';

export const schemas = {
  AttachDocument: z.strictObject({
    document: documentHash(),
    title: line(),
    sort: z.enum(['proposal', 'opinion', 'minutes', 'decision', 'report', 'evidence', 'other']),
    about: matterId().nullable(),
  }),
} satisfies SchemasOf<DocumentCommands>;
