/** api: GET /api/pilots/:pilot/after. Told by the entries of what came afterwards, as far as the asker may know of it. */
import { awardsOf } from '../../domain/after/awards';
import { ruleTracksOf } from '../../domain/after/codification';
import { replicationsOf } from '../../domain/after/replication';
import { typesTold } from '../../domain/after/types-told';
import { asSeenBy, keptFrom } from '../../domain/state/evidence';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { textRefsIn } from '../views/references';
import { readEntries, readsSeen } from '../views/timeline';

export const getAfter: Handler<'getAfter'> = async ({ session, params }, world) => {
  const { tenant, person } = session;
  const { pilots, afterwards } = world.storage;
  const [whole, rows, scene] = await Promise.all([
    pilots.find(tenant, params.pilot),
    afterwards.told(tenant, params.pilot, typesTold),
    sceneOf(world, tenant),
  ]);
  if (whole === null) throw noSuch('PILOT');
  const reader = { person, directory: scene.directory, at: scene.nowOn(whole.clock) };
  const pilot = asSeenBy(whole.state, reader);
  const events = readsSeen(readEntries(rows), keptFrom(whole.state, reader)).map(
    ({ row: { seq, hash }, event }) => ({ seq, hash, event }),
  );
  const told = {
    replications: replicationsOf(pilot, events),
    tracks: [...ruleTracksOf(pilot, events)],
    awards: [...awardsOf(pilot, events)],
  };
  const texts = await pilots.texts(tenant, textRefsIn(told));
  return { status: 200, body: { ...told, texts: Object.fromEntries(texts) } };
};
