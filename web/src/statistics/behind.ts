/** web: the way from a number to the pilots behind it. */
import type { Behind } from '../../../domain/statistics/behind';
import { withQuery } from '../api/client';

/** Tables in which pilots are counted; acts and people have no list of pilots of the same number. */
const ofPilots: Readonly<Record<Exclude<Behind['table'], 'overdue'>, true>> = {
  level: true,
  sector: true,
  territory: true,
  stage: true,
  referral: true,
  return: true,
  outcomes: true,
  ageing: true,
};

/** As the figures are narrowed; without it the figures are not of today, and nothing is linked. */
export interface Narrowed {
  readonly level: string;
}

const to = (table: string, line: string, { level }: Narrowed): string =>
  withQuery('/statistics/pilots', { table, line, level });

export const behindLine = (
  table: string,
  line: string,
  narrowed: Narrowed | undefined,
): string | undefined =>
  narrowed !== undefined && Object.hasOwn(ofPilots, table) ? to(table, line, narrowed) : undefined;

/** A desk by its unit and role, as the law names it. */
export const behindDesk = (
  unit: string,
  role: string,
  narrowed: Narrowed | undefined,
): string | undefined =>
  narrowed === undefined ? undefined : to('overdue', `${unit} ${role}`, narrowed);
