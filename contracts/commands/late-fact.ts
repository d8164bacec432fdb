/** contracts (web, api): commands of the late-fact chapter. */
import { z } from 'zod';
import type { LateFactCommands } from '../../domain/chapters/late-fact';
import { eventKinds } from '../../domain/history/case';
import type { SchemasOf } from '../schema';
import { line, prose } from '../schema';

const toldDate = () =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .meta({ format: 'told-date' });

export const schemas = {
  RecordFact: z.strictObject({
    kind: z.enum(eventKinds),
    happenedOn: toldDate(),
    description: prose(),
    organisation: line(),
    origin: line(2000).nullable(),
    confidence: z.enum(['read', 'snippet']),
    doubt: prose().nullable(),
  }),
  CorrectEntry: z.strictObject({
    entry: z.number().int().min(1).max(1_000_000),
    correction: prose(),
    reason: prose(),
  }),
} satisfies SchemasOf<LateFactCommands>;
