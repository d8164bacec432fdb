/**
 * domain/calendar: the rhythm of supervision. Anchors count from the start, never from the last visit; the
 * calendar moves the due day, not the anchor.
 */
import { addMonths, wholeMonthsBetween } from '../time';
import type { LocalDate } from '../time';
import type { Calendar } from './calendar';
import { closeOf, nextWorkingDay } from './calendar';
import type { Due } from './terms';

export interface Anchor {
  /** Months from the start: kept, so that a tightened or relaxed rhythm goes on from the last anchor. */
  readonly months: number;
  readonly date: LocalDate;
  readonly due: Due;
}

export function anchorAt(calendar: Calendar, start: LocalDate, months: number): Anchor {
  const date = addMonths(start, months);
  const day = nextWorkingDay(calendar, date);
  return { months, date, due: { date: day, at: closeOf(calendar, day) } };
}

/** The anchors after the start up to and including a day. */
export function anchors(
  calendar: Calendar,
  start: LocalDate,
  everyMonths: number,
  until: LocalDate,
): Anchor[] {
  if (!Number.isInteger(everyMonths) || everyMonths < 1)
    throw new RangeError(`no rhythm of ${everyMonths} months`);
  const count = Math.max(0, Math.floor(wholeMonthsBetween(start, until) / everyMonths));
  return Array.from({ length: count }, (_, index) =>
    anchorAt(calendar, start, (index + 1) * everyMonths),
  );
}

/** The first anchor later than a day. */
export function nextAnchorAfter(
  calendar: Calendar,
  start: LocalDate,
  everyMonths: number,
  date: LocalDate,
): Anchor {
  if (!Number.isInteger(everyMonths) || everyMonths < 1)
    throw new RangeError(`no rhythm of ${everyMonths} months`);
  const passed = Math.max(0, Math.floor(wholeMonthsBetween(start, date) / everyMonths));
  return anchorAt(calendar, start, (passed + 1) * everyMonths);
}
