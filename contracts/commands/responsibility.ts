/** contracts (web, api): commands of the responsibility of one person. */
import { z } from 'zod';
import type { ResponsibilityCommands } from '../../domain/chapters/responsibility';
import type { SchemasOf } from '../schema';
import { matterId, personId, prose } from '../schema';

const finding = () => z.enum(['met', 'notMet', 'notEstablished']);

export const schemas = {
  OpenResponsibility: z.strictObject({
    person: personId().nullable(),
    capacity: z.enum(['proposer', 'implementer', 'approver', 'supervisor', 'other']),
    grounds: prose(),
  }),
  HearRespondent: z.strictObject({
    matter: matterId(),
    declined: z.boolean(),
    statement: prose().nullable(),
  }),
  RecordFindings: z.strictObject({
    matter: matterId(),
    perPolicy: finding(),
    perPolicyReasons: prose(),
    pureMotive: finding(),
    pureMotiveReasons: prose(),
    commonGood: finding(),
    commonGoodReasons: prose(),
  }),
} satisfies SchemasOf<ResponsibilityCommands>;
