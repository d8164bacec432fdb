/** contracts (web, api): commands of the reproposal chapter. */
import { z } from 'zod';
import type { ReproposalCommands } from '../../domain/chapters/reproposal';
import { proposed } from '../plan';
import type { SchemasOf } from '../schema';
import { prose } from '../schema';

export const schemas = {
  Repropose: z.strictObject({ ...proposed(), reason: prose() }),
} satisfies SchemasOf<ReproposalCommands>;
