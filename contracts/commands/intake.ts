/** contracts (web, api): commands of the intake chapter. */
import { z } from 'zod';
import type { IntakeCommands } from '../../domain/chapters/intake';
import type { SchemasOf } from '../schema';
import { documentNumber, prose } from '../schema';

export const schemas = {
  Register: z.strictObject({ number: documentNumber(), book: documentNumber() }),
  Forward: z.strictObject({ reason: prose() }),
  Return: z.strictObject({ reasons: z.array(prose(2_000)).min(1).max(30) }),
  CloseNotPursued: z.strictObject({ reason: prose() }),
  ReopenNotPursued: z.strictObject({ reason: prose() }),
} satisfies SchemasOf<IntakeCommands>;
