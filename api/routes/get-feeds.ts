/** api: GET /api/settings/feeds. */
import type { Handler } from '../route';
import { feedListOf } from '../views/feed-list';

export const getFeeds: Handler<'getFeeds'> = async ({ session }, world) => ({
  status: 200,
  body: await feedListOf(world, session),
});
