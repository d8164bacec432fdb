/** contracts (web, api): commands of codification. */
import { z } from 'zod';
import type { CodificationCommands } from '../../domain/chapters/codification';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, prose, unitId } from '../schema';

export const schemas = {
  ProposeCodification: z.strictObject({ subject: prose(), part: prose().nullable() }),
  DraftCodification: z.strictObject({
    matter: matterId(),
    draft: prose(),
    consult: z.array(unitId()).max(40),
  }),
  RecordInstrumentIssued: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    issuer: line(),
    issuedOn: localDate(),
    validFrom: localDate().nullable(),
    partial: z.boolean(),
  }),
  DropCodification: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<CodificationCommands>;
