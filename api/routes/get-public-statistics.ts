/** api: GET /api/statistics/public. Figures of the newest signed report, without small numbers, for everybody. */
import type { Handler } from '../route';

export const getPublicStatistics: Handler<'getPublicStatistics'> = async (
  _call,
  { storage, settings },
) => ({
  status: 200,
  body: { figures: await storage.reports.publicSet(settings.tenant) },
});
