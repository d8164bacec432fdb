/** contracts (web, api): commands of the calendar-change chapter. */
import { z } from 'zod';
import type { CalendarChangeCommands } from '../../domain/chapters/calendar-change';
import type { SchemasOf } from '../schema';

export const schemas = {
  AdoptCalendar: z.strictObject({
    calendar: z
      .string()
      .regex(/^[\w.-]+@[\w.-]+$/)
      .max(120)
      .meta({ format: 'calendar' }),
  }),
} satisfies SchemasOf<CalendarChangeCommands>;
