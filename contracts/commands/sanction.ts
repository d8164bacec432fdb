/** contracts (web, api): commands of the sanction chapter. */
import { z } from 'zod';
import type { SanctionCommands } from '../../domain/chapters/sanction';
import type { SchemasOf } from '../schema';
import { count, documentNumber, line, localDate, matterId, personId, prose } from '../schema';

export const schemas = {
  RecordSanction: z.strictObject({
    person: personId(),
    sanction: z.enum(['reprimand', 'warning', 'demotion', 'dismissalFromPost', 'party']),
    body: line(),
    number: documentNumber().nullable(),
    decidedOn: localDate(),
    endsOn: localDate(),
  }),
  RestoreEligibility: z.strictObject({ matter: matterId(), remarks: prose() }),
  AnnulSanction: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    reasons: prose(),
  }),
  RecordConfidenceVote: z.strictObject({
    person: personId(),
    body: line(),
    heldOn: localDate(),
    high: count(100_000),
    medium: count(100_000),
    low: count(100_000),
  }),
} satisfies SchemasOf<SanctionCommands>;
