/** contracts (web, api): commands of the record export chapter. */
import { z } from 'zod';
import type { RecordExportCommands } from '../../domain/chapters/record-export';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, personId, postId, prose } from '../schema';

export const schemas = {
  RequestExport: z.strictObject({
    sort: z.enum(['personnelNote', 'personnelCycle', 'portableRecord']),
    person: personId(),
    purpose: z.enum([
      'appointment',
      'recruitment',
      'planning',
      'rotation',
      'election',
      'transfer',
      'secondment',
      'merger',
    ]),
    receivingBody: line(),
    recipient: postId(),
    legalGround: prose(),
  }),
  GrantExport: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    until: localDate(),
  }),
  RefuseExport: z.strictObject({ matter: matterId(), reasons: prose() }),
  WithdrawExportRequest: z.strictObject({ matter: matterId(), reason: prose() }),
  RevokeExport: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<RecordExportCommands>;
