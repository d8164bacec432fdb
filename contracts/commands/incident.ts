/** contracts (web, api): commands of the incident chapter. */
import { z } from 'zod';
import type { IncidentCommands } from '../../domain/chapters/incident';
import type { SchemasOf } from '../schema';
import { amountVnd, count, localDate, matterId, prose } from '../schema';

const damage = {
  estimatedVnd: amountVnd().nullable(),
  peopleAffected: count(10_000_000).nullable(),
};
const incidentClass = () => z.enum(['shortcoming', 'violation', 'limitation', 'omission']);
const severity = () => z.enum(['low', 'medium', 'high']);

export const schemas = {
  ReportIncident: z.strictObject({
    happenedOn: localDate(),
    noticedOn: localDate(),
    incidentClass: incidentClass(),
    severity: severity(),
    description: prose(),
    ...damage,
    lateReason: prose().nullable(),
  }),
  FileIncidentReport: z.strictObject({
    matter: matterId(),
    course: prose(),
    measures: prose(),
    ...damage,
    lateReason: prose().nullable(),
  }),
  AssessIncident: z.strictObject({
    matter: matterId(),
    incidentClass: incidentClass(),
    severity: severity(),
    ...damage,
    reasons: prose(),
  }),
} satisfies SchemasOf<IncidentCommands>;
