/** contracts (web, api): commands of the incident-remedy chapter. */
import { z } from 'zod';
import type { IncidentRemedyCommands } from '../../domain/chapters/incident-remedy';
import type { SchemasOf } from '../schema';
import { amountVnd, documentNumber, matterId, prose } from '../schema';

export const schemas = {
  RemedyIncident: z.strictObject({ matter: matterId(), remedy: prose() }),
  SettleDamage: z.strictObject({
    matter: matterId(),
    settledVnd: amountVnd(),
    number: documentNumber().nullable(),
    reasons: prose(),
  }),
  CloseIncident: z.strictObject({
    matter: matterId(),
    remedied: z.enum(['remedied', 'notRemedied']),
    remark: prose(),
  }),
} satisfies SchemasOf<IncidentRemedyCommands>;
