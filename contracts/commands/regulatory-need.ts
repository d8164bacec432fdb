/** contracts (web, api): commands of the regulatory-need chapter. */
import { z } from 'zod';
import type { RegulatoryNeedCommands } from '../../domain/chapters/regulatory-need';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose, registerCode } from '../schema';

export const schemas = {
  RaiseRegulatoryNeed: z.strictObject({
    change: z.enum(['amend', 'supplement', 'repeal', 'new']),
    instrument: documentNumber().nullable(),
    bottleneck: registerCode().nullable(),
    need: prose(),
  }),
  DraftRegulatoryChange: z.strictObject({ matter: matterId(), draft: prose() }),
  IssueRegulatoryChange: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    issuedOn: localDate(),
  }),
  DropRegulatoryNeed: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<RegulatoryNeedCommands>;
