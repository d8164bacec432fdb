/** domain/calendar: the calendar of nowhere in particular: weekends only, and it says so by covering nothing. */
import type { Calendar } from './calendar';

export const genericCalendar: Calendar = {
  id: 'generic',
  version: '1',
  utcOffsetMinutes: 0,
  weekend: [0, 6],
  opensAtHour: 8,
  closesAtHour: 17,
  cutOffHour: 17,
  covered: null,
  holidays: [],
  workingDays: [],
};
