/** contracts (web, api): commands of the evidence export chapter. */
import { z } from 'zod';
import type { EvidenceExportCommands } from '../../domain/chapters/evidence-export';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, personId, postId, prose } from '../schema';

export const schemas = {
  RequestEvidence: z.strictObject({
    person: personId(),
    body: z.enum(['inspection', 'investigation', 'prosecution', 'court']),
    bodyName: line(),
    letterNumber: documentNumber(),
    letterDate: localDate(),
    legalGround: prose(),
    recipient: postId(),
  }),
  GrantEvidence: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    until: localDate(),
    silenceGround: prose().nullable(),
    silentUntil: localDate().nullable(),
  }),
  RefuseEvidence: z.strictObject({ matter: matterId(), reasons: prose() }),
  WithdrawEvidenceRequest: z.strictObject({ matter: matterId(), reason: prose() }),
  RevokeEvidence: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<EvidenceExportCommands>;
