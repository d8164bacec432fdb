/**
 * domain: legal time of told events. File order is the order; an imprecise date stands at its first possible day, or as
 * late as the event before it, but never past its last possible day.
 */
import type { Calendar } from '../calendar/calendar';
import { instantAt } from '../calendar/calendar';
import type { Instant, LocalDate } from '../time';
import { addHours, addMonths, addDays, isLocalDate } from '../time';
import type { CaseEvent, Precision, ToldDate } from './case';

const shapes: Record<Precision, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
};

export function precisionOf(told: ToldDate): Precision | null {
  for (const precision of ['day', 'month', 'year'] as const) {
    if (shapes[precision].test(told) && isLocalDate(firstDay(told))) return precision;
  }
  return null;
}

export const firstDay = (told: ToldDate): LocalDate => `${told}-01-01`.slice(0, 10);

export function lastDay(told: ToldDate): LocalDate {
  if (told.length === 10) return told;
  return addDays(addMonths(firstDay(told), told.length === 7 ? 1 : 12), -1);
}

export interface Moment {
  readonly at: Instant;
  /** The event before it lies after its last possible day: the file's order contradicts its dates. */
  readonly outOfOrder: boolean;
}

/** Events of one day follow each other by a minute, from nine o'clock. */
export function momentOf(event: CaseEvent, previous: Instant | null, calendar: Calendar): Moment {
  const earliest = instantAt(calendar, firstDay(event.date), 9);
  const latest = instantAt(calendar, addDays(lastDay(event.date), 1), 0);
  const at = previous === null || previous < earliest ? earliest : addHours(previous, 1 / 60);
  return { at, outOfOrder: at >= latest };
}
