/** api: POST /api/operator-notes/{note}/acknowledgement. An operator has looked; saying it again changes nothing. */
import { malformed, noSuch } from '../errors';
import { requireOperator } from '../identity/operator';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { operatorNoteOf } from '../views/operator-note';

export const acknowledgeNote: Handler<'acknowledgeNote'> = async (
  { session: { tenant, person }, params, body: { times } },
  world,
) => {
  const { operatorNotes } = world.storage;
  const scene = await sceneOf(world, tenant);
  requireOperator(scene, person);
  const before = await operatorNotes.find(tenant, params.note);
  if (before === null) throw noSuch('NOTE');
  if (times > before.times)
    throw malformed([{ path: 'times', message: `at most ${before.times}` }]);
  await operatorNotes.acknowledge(tenant, params.note, { person, times });
  const after = (await operatorNotes.find(tenant, params.note)) ?? before;
  return { status: 200, body: operatorNoteOf(after, tenant, world, scene) };
};
