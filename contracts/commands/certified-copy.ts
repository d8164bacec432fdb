/** contracts (web, api): commands of the certified copy chapter. */
import { z } from 'zod';
import type { CertifiedCopyCommands } from '../../domain/chapters/certified-copy';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose } from '../schema';

export const schemas = {
  RequestCertifiedCopy: z.strictObject({
    documents: z.array(matterId()).min(1).max(50),
    form: z.enum(['whole', 'extract']),
    purpose: prose(),
  }),
  IssueCertifiedCopy: z.strictObject({ matter: matterId(), number: documentNumber() }),
  RefuseCertifiedCopy: z.strictObject({ matter: matterId(), reason: prose() }),
  WithdrawCopyRequest: z.strictObject({ matter: matterId() }),
} satisfies SchemasOf<CertifiedCopyCommands>;
