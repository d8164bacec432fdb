/** contracts (web, api): commands of the ballot chapter. */
import { z } from 'zod';
import type { BallotCommands } from '../../domain/chapters/ballot';
import type { SchemasOf } from '../schema';
import { localDate, personId, prose } from '../schema';

export const schemas = {
  CastVote: z.strictObject({
    choice: z.enum(['for', 'against', 'abstain']),
    dissent: prose().nullable(),
  }),
  Recuse: z.strictObject({ ground: prose() }),
  AdjournBallot: z.strictObject({ reason: prose(), to: localDate() }),
  CloseBallot: z.strictObject({
    present: z.array(personId()).max(20),
    minutes: prose().nullable(),
  }),
} satisfies SchemasOf<BallotCommands>;
