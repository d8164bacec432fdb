/** api: the stored calendars by the name that a pilot's pin gives them. */
import type { Calendar } from '../domain/calendar/calendar';
import type { World } from './route';

export async function calendarsByName({ storage }: World): Promise<ReadonlyMap<string, Calendar>> {
  return new Map(
    (await storage.reference.calendars()).map((calendar) => [
      `${calendar.id}@${calendar.version}`,
      calendar,
    ]),
  );
}
