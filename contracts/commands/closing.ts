/** contracts (web, api): commands that close, archive and reopen. */
import { z } from 'zod';
import type { ClosingCommands } from '../../domain/chapters/closing';
import type { SchemasOf } from '../schema';
import { documentNumber, line, prose } from '../schema';

const act = z.strictObject({ number: documentNumber().nullable(), note: prose().nullable() });

export const schemas = {
  CloseSuccess: act,
  CloseUndetermined: act,
  CloseAfterSettlement: act,
  Archive: z.strictObject({ shelfmark: line().nullable() }),
  Reopen: z.strictObject({ reason: prose() }),
} satisfies SchemasOf<ClosingCommands>;
