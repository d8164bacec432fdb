/** contracts (web, api): commands of the precedent chapter. */
import { z } from 'zod';
import type { PrecedentCommands } from '../../domain/chapters/precedent';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose } from '../schema';

const bottleneck = () =>
  z.enum([
    'competence',
    'procedure',
    'finance',
    'land',
    'investment',
    'procurement',
    'personnel',
    'data',
    'technology',
    'coordination',
    'publicService',
    'other',
  ]);

export const schemas = {
  NominatePrecedent: z.strictObject({
    lessons: prose(),
    bottlenecks: z.array(bottleneck()).min(1).max(12),
    instruments: z.array(documentNumber()).max(50),
    teaches: z.enum(['works', 'worksInPart', 'doesNotWork']),
  }),
  AcceptPrecedent: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    remarks: prose().nullable(),
  }),
  DeclinePrecedent: z.strictObject({ matter: matterId(), reasons: prose() }),
  RemovePrecedent: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<PrecedentCommands>;
