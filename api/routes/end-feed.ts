/** api: DELETE /api/settings/feeds/{feed}. */
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { feedListOf } from '../views/feed-list';

export const endFeed: Handler<'endFeed'> = async ({ session, params }, world) => {
  const { tenant, person } = session;
  if (!(await world.storage.feeds.end(tenant, person, params.feed))) throw noSuch('FEED');
  return { status: 200, body: await feedListOf(world, session) };
};
