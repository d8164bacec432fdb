/** api: GET /api/pilots. */
import { pageOf, pairIn, wordsIn } from '../cursor';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { pilotRowOf } from '../views/pilot-row';

export const getPilots: Handler<'getPilots'> = async ({ session, query }, world) => {
  const { q, stage = null, after, limit } = query;
  const search = { words: wordsIn(q), stage, after: pairIn(after), limit: limit + 1 };
  const [scene, hits] = await Promise.all([
    sceneOf(world, session.tenant),
    world.storage.pilots.search(session.tenant, search),
  ]);
  const { rows, next } = pageOf(hits, limit, ({ place }) => place);
  return { status: 200, body: { pilots: rows.map((row) => pilotRowOf(row, scene)), next } };
};
