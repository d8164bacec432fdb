/** api: GET /api/calendars. */
import type { Handler } from '../route';

export const getCalendars: Handler<'getCalendars'> = async (_call, { storage }) => ({
  status: 200,
  body: { calendars: await storage.reference.calendars() },
});
