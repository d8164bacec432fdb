/** contracts (web, api): commands of the abuse-conclusion chapter. */
import { z } from 'zod';
import type { AbuseConclusionCommands } from '../../domain/chapters/abuse-conclusion';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose } from '../schema';

export const schemas = {
  ConcludeAbuse: z.strictObject({
    matter: matterId(),
    verdict: z.enum(['upheld', 'notUpheld']),
    class: z.enum(['profitSeeking', 'negligence']),
    act: z.enum(['committing', 'concealing']),
    object: z.enum(['corruption', 'negativity', 'breach']),
    interest: z.enum(['personal', 'group', 'none']),
    intent: z.enum(['intentional', 'disguised', 'unintentional', 'notEstablished']),
    intentReasons: prose(),
    consequence: prose().nullable(),
    referral: z.enum(['party', 'inspection', 'police']).nullable(),
    number: documentNumber().nullable(),
    reasons: prose(),
  }),
  SendAbuseReferral: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    sentOn: localDate(),
  }),
} satisfies SchemasOf<AbuseConclusionCommands>;
