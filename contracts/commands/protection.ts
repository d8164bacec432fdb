/** contracts (web, api): commands of the protection chapter. */
import { z } from 'zod';
import type { ProtectionCommands } from '../../domain/chapters/protection';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, personId, prose } from '../schema';

const granted = {
  matter: matterId(),
  measures: z
    .array(
      z.enum([
        'noAdverseMove',
        'stayOfDiscipline',
        'noRatingLoss',
        'confidentiality',
        'rehabilitation',
        'support',
      ]),
    )
    .max(6),
  reviewOn: localDate(),
  reasons: prose(),
};

export const schemas = {
  RequestProtection: z.strictObject({
    person: personId(),
    protectedAs: z.enum(['proposer', 'decidingHead', 'implementer']),
    threat: prose(),
    wished: prose().nullable(),
  }),
  GrantProtection: z.strictObject({ ...granted, number: documentNumber().nullable() }),
  RefuseProtection: z.strictObject({ matter: matterId(), reasons: prose() }),
  ReviewProtection: z.strictObject(granted),
  EndProtection: z.strictObject({
    matter: matterId(),
    ground: z.enum(['threatOver', 'abuseUpheld', 'settled']),
    reasons: prose(),
  }),
  DeclineProtection: z.strictObject({ matter: matterId() }),
} satisfies SchemasOf<ProtectionCommands>;
