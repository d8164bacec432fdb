/** contracts (web, api): commands of the alert chapter. */
import { z } from 'zod';
import type { AlertCommands } from '../../domain/chapters/alert';
import type { SchemasOf } from '../schema';
import { matterId, prose } from '../schema';

const answer = { matter: matterId(), description: prose() };
const severity = () => z.enum(['low', 'medium', 'high']);

export const schemas = {
  AcknowledgeAlert: z.strictObject({ matter: matterId(), reason: prose() }),
  TurnAlertIntoObstacle: z.strictObject({
    ...answer,
    hinders: z.enum(['resources', 'rules', 'coordination', 'people', 'other']),
  }),
  TurnAlertIntoFinding: z.strictObject({ ...answer, severity: severity() }),
  TurnAlertIntoIncident: z.strictObject({
    ...answer,
    incidentClass: z.enum(['shortcoming', 'violation', 'limitation', 'omission']),
    severity: severity(),
  }),
} satisfies SchemasOf<AlertCommands>;
