/** contracts (web, api): the figures of a portfolio as they are asked for and answered. A number that is null is hidden. */
import { z } from 'zod';
import type { Figures } from '../domain/statistics/figures';
import type { PublicSet } from '../domain/statistics/public-set';
import type { Grid, Table } from '../domain/statistics/tables';
import type { Together } from '../domain/statistics/together';
import { ofPilots, overdue } from '../domain/statistics/behind';
import type { PilotRow } from './http';
import { instant, pilotRowFields } from './replies';

const count = () => z.number().int().min(0);
const shown = () => count().nullable();
const unit = z.enum(['workingDays', 'calendarDays', 'hours']);

const table = z.object({
  name: z.string(),
  lines: z.array(z.object({ key: z.string(), n: shown() })),
  total: shown(),
}) satisfies z.ZodType<Table>;

const grid = z.object({
  name: z.string(),
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  cells: z.array(z.array(shown())),
  rowTotals: z.array(shown()),
  columnTotals: z.array(shown()),
  total: shown(),
}) satisfies z.ZodType<Grid>;

const step = z.object({
  pack: z.string(),
  step: z.string(),
  rule: z.string(),
  unit,
  limit: z.number().nullable(),
  mark: z.enum(['V', 'P', 'D', 'U', 'X']),
  done: count(),
  inTime: count(),
  median: shown(),
  p90: shown(),
});

const comparison = z.object({
  level: z.string(),
  pack: z.string(),
  step: z.string(),
  rule: z.string(),
  unit,
  limit: z.number().nullable(),
  quarter: count(),
  half: count(),
  threeQuarters: count(),
  units: z.array(z.object({ unit: z.string(), cases: count(), median: count() })),
});

export const figures: z.ZodType<Figures> = z.object({
  asOf: instant,
  pilots: count(),
  fromSources: count(),
  tables: z.array(table),
  places: grid,
  obstacles: grid,
  steps: z.array(step),
  desks: z.array(
    z.object({
      unit: z.string(),
      role: z.string(),
      open: count(),
      overdue: count(),
      longestDays: count(),
    }),
  ),
  months: z.array(
    z.object({ month: z.string(), submitted: count(), decided: count(), closed: count() }),
  ),
  leadTimes: z.array(
    z.object({
      key: z.enum(['toAgreement', 'toStart']),
      cases: count(),
      median: shown(),
      p90: shown(),
    }),
  ),
  comparisons: z.array(comparison),
});

export const publicSet: z.ZodType<PublicSet> = z.object({
  asOf: instant,
  smallNumber: count(),
  tables: z.array(table),
  obstacles: grid,
});

/** null: no report was signed yet. */
export const publicFigures = z.object({ figures: publicSet.nullable() });
export type PublicFigures = z.output<typeof publicFigures>;

export const together: z.ZodType<Together> = z.object({
  person: z.string(),
  unit: z.string(),
  own: table,
  whole: table,
});

const code = () => z.string().min(1).max(120);
export const statisticsQuery = z.strictObject({
  level: code().optional(),
  sector: code().optional(),
  territory: code().optional(),
  unit: code().optional(),
});
/** The pilots behind one number: a line of a table in which pilots are counted, as narrowed as the figures were. */
export const behindQuery = statisticsQuery.extend({
  table: z.enum([...ofPilots, overdue]),
  line: z.string().max(200),
});

export interface PilotsBehind {
  /** Of these the last changed stand in the list. */
  readonly total: number;
  readonly pilots: readonly PilotRow[];
}
export const pilotsBehind: z.ZodType<PilotsBehind> = z.object({
  total: count(),
  pilots: z.array(z.object(pilotRowFields)),
});

export const ofPerson = z.strictObject({ person: z.string().regex(/^[\w.:@-]{1,160}$/) });
