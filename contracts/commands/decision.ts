/** contracts (web, api): commands of the decision chapter. */
import { z } from 'zod';
import type { DecisionCommands } from '../../domain/chapters/decision';
import type { Grant } from '../../domain/state/grant';
import { indicator, months, termWish } from '../plan';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, postId, prose } from '../schema';

/** How many indicators need a target is a matter of the law: an old pilot may have had none. */
const grant = (): z.ZodType<Grant> =>
  z.strictObject({
    number: documentNumber().nullable(),
    inForceFrom: localDate(),
    scope: prose(),
    sites: z.array(line()).max(100),
    participants: z.array(line()).max(200),
    term: termWish(),
    stopConditions: z.array(line(1_000)).max(30),
    indicators: z.array(indicator()).max(30),
    owner: postId(),
    supervisor: postId(),
    checkpointEveryMonths: months(60),
    reportEveryMonths: months(60),
    interimReviewEveryMonths: months(60).nullable(),
    conditions: z.array(prose(2_000)).max(30),
    grantedLess: z.boolean(),
    reasonsAgainstOpinion: prose().nullable(),
  });

export const schemas = {
  ApproveFull: grant(),
  ApprovePilot: grant(),
} satisfies SchemasOf<DecisionCommands>;
