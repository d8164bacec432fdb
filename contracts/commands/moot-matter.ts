/** contracts (web, api): the command that closes a matter without an object. */
import { z } from 'zod';
import type { MootMatterCommands } from '../../domain/chapters/moot-matter';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

export const schemas = {
  CloseAsMoot: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<MootMatterCommands>;
