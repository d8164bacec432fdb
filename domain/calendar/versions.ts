/**
 * domain/calendar: a new version of a calendar, because holidays are decreed late and every year. The old version
 * stays as it is: what was overdue under it stays overdue.
 */
import { isLocalDate } from '../time';
import type { Calendar, Holiday } from './calendar';

/** The calendar with one row added, or put in the place of the row of the same day. */
export function withHoliday(calendar: Calendar, row: Holiday, version: string): Calendar {
  if (!isLocalDate(row.date)) throw new RangeError(`not a date: ${row.date}`);
  if (version === calendar.version) throw new RangeError(`version ${version} is taken`);
  const holidays = [...calendar.holidays.filter((each) => each.date !== row.date), row];
  return { ...calendar, version, holidays: holidays.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
