/** contracts (web, api): commands of the authorship chapter. */
import { z } from 'zod';
import type { AuthorshipCommands } from '../../domain/chapters/authorship';
import type { SchemasOf } from '../schema';
import { matterId, personId, prose } from '../schema';

const shares = () =>
  z
    .array(z.strictObject({ person: personId(), percent: z.number().int().min(1).max(100) }))
    .min(1)
    .max(50);

export const schemas = {
  DeclareAuthorship: z.strictObject({
    shares: shares(),
    ownership: z.enum(['state', 'unit', 'authors', 'shared']),
    statement: prose(),
  }),
  AgreeShare: z.strictObject({ matter: matterId() }),
  DisputeShare: z.strictObject({ matter: matterId(), reasons: prose() }),
  RedeclareShares: z.strictObject({ matter: matterId(), shares: shares(), reasons: prose() }),
  RecordAuthorAgreement: z.strictObject({
    matter: matterId(),
    person: personId(),
    evidence: prose(),
  }),
  GrantReplicationLicence: z.strictObject({
    matter: matterId(),
    licence: z.enum(['free', 'withAttribution', 'withAgreement', 'internalOnly']),
    terms: prose(),
  }),
} satisfies SchemasOf<AuthorshipCommands>;
