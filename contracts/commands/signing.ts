/** contracts (web, api): commands that record in what capacity a document was signed. */
import { z } from 'zod';
import type { SigningCommands } from '../../domain/chapters/signing';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, personId, prose } from '../schema';

export const schemas = {
  RecordSigning: z.strictObject({
    document: z.enum([
      'decision',
      'change',
      'extension',
      'conclusion',
      'causes',
      'responsibility',
      'commendation',
      'other',
    ]),
    number: documentNumber(),
    signedOn: localDate(),
    signer: personId(),
    capacity: z.enum([
      'ownName',
      'onBehalfOfBody',
      'forHead',
      'byOrder',
      'underAuthorisation',
      'acting',
    ]),
    authorisation: documentNumber().nullable(),
  }),
  StrikeSigning: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<SigningCommands>;
