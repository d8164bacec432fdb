/** contracts (web, api): what was measured in a pilot over time. */
import { z } from 'zod';
import { measuredBy } from '../domain/supervision/measurements';

const day = z.string().meta({ format: 'date' });
const reading = z.object({
  on: day,
  value: z.number(),
  by: z.enum(measuredBy),
  /** Number of the entry that tells it. */
  seq: z.number().int(),
});

export const series = z.object({
  /** Of the plan; null: it only warns. */
  indicator: z.string().nullable(),
  name: z.string(),
  unit: z.string(),
  better: z.enum(['higher', 'lower']).nullable(),
  /** `on` null: as the plan names it, without a day. */
  baseline: z.object({ value: z.number(), on: day.nullable() }).nullable(),
  target: z.number().nullable(),
  readings: z.array(reading),
  thresholds: z.array(
    z.object({
      from: day,
      to: day.nullable(),
      value: z.number(),
      danger: z.enum(['above', 'below']),
      /** Entries by which it came and went. */
      sinceSeq: z.number().int(),
      untilSeq: z.number().int().nullable(),
    }),
  ),
});
export type SeriesView = z.output<typeof series>;

export const measurements = z.object({
  startedOn: day.nullable(),
  today: day,
  series: z.array(series),
});
export type Measurements = z.output<typeof measurements>;
