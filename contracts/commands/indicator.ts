/** contracts (web, api): commands of the indicator chapter. */
import { z } from 'zod';
import type { IndicatorCommands } from '../../domain/chapters/indicator';
import type { SchemasOf } from '../schema';
import { indicatorId, localDate, matterId, prose } from '../schema';

export const schemas = {
  DefineIndicator: z.strictObject({
    name: prose(300),
    unit: z.string().trim().min(1).max(60),
    threshold: z.number(),
    danger: z.enum(['above', 'below']),
    indicator: indicatorId().nullable(),
    everyMonths: z.number().int().min(1).max(12),
  }),
  ReviseThreshold: z.strictObject({ matter: matterId(), threshold: z.number(), reason: prose() }),
  RecordReading: z.strictObject({
    matter: matterId(),
    value: z.number(),
    readOn: localDate(),
    source: prose(),
  }),
  RetireIndicator: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<IndicatorCommands>;
