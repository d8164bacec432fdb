/** contracts (web, api): commands of the abuse-review chapter. */
import { z } from 'zod';
import type { AbuseReviewCommands } from '../../domain/chapters/abuse-review';
import type { SchemasOf } from '../schema';
import { matterId, personId, postId, prose } from '../schema';

export const schemas = {
  AllegeAbuse: z.strictObject({
    person: personId().nullable(),
    class: z.enum(['profitSeeking', 'negligence']),
    act: z.enum(['committing', 'concealing']),
    object: z.enum(['corruption', 'negativity', 'breach']),
    interest: z.enum(['personal', 'group', 'none']),
    beneficiaries: z.array(personId()).max(50),
    facts: prose(),
  }),
  ScreenAbuse: z.strictObject({ matter: matterId(), admitted: z.boolean(), reasons: prose() }),
  AnswerAllegation: z.strictObject({ matter: matterId(), statement: prose() }),
  RecordNoAnswer: z.strictObject({ matter: matterId(), asked: prose() }),
  NameAbuseJudge: z.strictObject({ matter: matterId(), post: postId(), reason: prose() }),
} satisfies SchemasOf<AbuseReviewCommands>;
