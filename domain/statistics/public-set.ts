/**
 * domain/statistics: what the public is shown of the figures: few tables, each without its small numbers, and no two that
 * share out the same pilots by ways that depend on each other (territory follows from the unit's level, age from the
 * stage), because a second sum over the same cases could tell what the first one hides. No filter is offered for the
 * same reason, and no day but the cut-off of a signed report.
 */
import type { Instant } from '../time';
import type { Figures } from './figures';
import { smallNumber, withoutSmallCells, withoutSmallLines } from './suppression';
import type { Grid, Table } from './tables';

export interface PublicSet {
  readonly asOf: Instant;
  readonly smallNumber: number;
  readonly tables: readonly Table[];
  readonly obstacles: Grid;
}

export const publicTables = [
  'level',
  'sector',
  'decisions',
  'outcomes',
  'causes',
  'replications',
  'instruments',
];

export const publicSetOf = (figures: Figures): PublicSet => ({
  asOf: figures.asOf,
  smallNumber,
  tables: figures.tables
    .filter(({ name }) => publicTables.includes(name))
    .map((table) => withoutSmallLines(table)),
  obstacles: withoutSmallCells(figures.obstacles),
});
