/** contracts (web, api): commands of the external-act chapter. */
import { z } from 'zod';
import type { ExternalActCommands } from '../../domain/chapters/external-act';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, prose } from '../schema';

export const schemas = {
  RecordExternalAct: z.strictObject({
    organisation: line(),
    sort: z.enum(['order', 'ruling', 'recommendation', 'lawsuit', 'study']),
    effect: z.enum(['none', 'mustStop', 'mustChange', 'mustReply']),
    number: documentNumber().nullable(),
    issuedOn: localDate().nullable(),
    summary: prose(),
  }),
  ReplyToExternalAct: z.strictObject({
    matter: matterId(),
    reply: prose(),
    number: documentNumber().nullable(),
  }),
  RecordCompliance: z.strictObject({
    matter: matterId(),
    compliance: z.enum(['stopped', 'changed', 'alreadySo', 'contested']),
    account: prose(),
  }),
} satisfies SchemasOf<ExternalActCommands>;
