/** api: GET /api/pilots/:pilot/timeline. */
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { textRefsIn } from '../views/references';
import { readEntries, timelineOf } from '../views/timeline';

const newest = 2_147_483_647;

export const getTimeline: Handler<'getTimeline'> = async (
  { session, params, query, language },
  world,
) => {
  const { pilots } = world.storage;
  const rows = await pilots.ledger(
    session.tenant,
    params.pilot,
    query.from ?? newest,
    query.limit + 1,
  );
  if (rows.length === 0 && (await pilots.find(session.tenant, params.pilot)) === null)
    throw noSuch('PILOT');
  const reads = readEntries(rows);
  const [scene, texts] = await Promise.all([
    sceneOf(world, session.tenant),
    pilots.texts(session.tenant, textRefsIn(reads.map(({ event }) => event))),
  ]);
  return { status: 200, body: timelineOf(reads, scene.directory, language, texts, query.limit) };
};
