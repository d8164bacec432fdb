/** domain/calendar: the calendars that this build ships. A pack names one by id, a pilot pins its version. */
import type { Calendar } from './calendar';
import { genericCalendar } from './generic';
import { vietnamCalendar } from './vietnam';

export const calendars: readonly Calendar[] = [vietnamCalendar, genericCalendar];

export function calendarById(id: string): Calendar | undefined {
  return calendars.find((calendar) => calendar.id === id);
}
