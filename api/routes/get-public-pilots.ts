/** api: GET /api/public/pilots. */
import { pageOf, pairIn, wordsIn } from '../cursor';
import type { Handler } from '../route';
import { publicRowsOf } from '../views/public-pilot';

export const getPublicPilots: Handler<'getPublicPilots'> = async ({ query }, world) => {
  const { tenant } = world.settings;
  const { q, after, limit } = query;
  const words = wordsIn(q);
  const search = { words, after: pairIn(after), limit: limit + 1 };
  const found = await world.storage.publicity.list(tenant, search);
  const { rows, next } = pageOf(found, limit, ({ place }) => place);
  const states = rows.map(({ state }) => state);
  const pilots = await publicRowsOf(world, tenant, states, words.length > 0);
  return { status: 200, body: { pilots, next } };
};
