/** api: GET /api/pilots/:pilot/timeline. */
import { keptFrom } from '../../domain/state/evidence';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { indicatorRefs, withIndicators } from '../views/indicator-names';
import { textRefsIn } from '../views/references';
import { readEntries, readsSeen, timelineOf, timelinePage } from '../views/timeline';

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
  const whole = await pilots.find(session.tenant, params.pilot);
  if (whole === null) throw noSuch('PILOT');
  const scene = await sceneOf(world, session.tenant);
  const hidden = keptFrom(whole.state, {
    person: session.person,
    directory: scene.directory,
    at: scene.nowOn(whole.clock),
  });
  const page = timelinePage(readEntries(rows), query.limit);
  const reads = readsSeen(page.reads, hidden);
  const texts = await pilots.texts(session.tenant, [
    ...textRefsIn(reads.map(({ event }) => event)),
    ...indicatorRefs(whole.state),
  ]);
  const names = withIndicators(texts, whole.state);
  return {
    status: 200,
    body: timelineOf({ ...page, reads }, scene.directory, language, { texts, names }),
  };
};
