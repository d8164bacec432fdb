/** contracts (web, api): commands of the bottleneck chapter. */
import { z } from 'zod';
import type { BottleneckCommands } from '../../domain/chapters/bottleneck';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, prose, registerCode } from '../schema';

const field = () =>
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

const gap = () =>
  z.enum(['none', 'unsuitable', 'overlapping', 'contradictory', 'notUniform', 'notConnected']);

export const schemas = {
  LinkBottleneck: z.strictObject({
    code: registerCode(),
    field: field(),
    gap: gap(),
    instruments: z.array(documentNumber()).max(20),
    description: prose(),
  }),
  UnlinkBottleneck: z.strictObject({ matter: matterId(), reason: prose() }),
  ReportBottleneckOpened: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    explanation: prose(),
  }),
} satisfies SchemasOf<BottleneckCommands>;
