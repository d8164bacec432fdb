/** api: GET /api/operator-notes/count. How many notes nobody has looked at; for operators. */
import { requireOperator } from '../identity/operator';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getOperatorNoteCount: Handler<'getOperatorNoteCount'> = async (
  { session: { tenant, person } },
  world,
) => {
  requireOperator(await sceneOf(world, tenant), person);
  return { status: 200, body: { open: await world.storage.operatorNotes.countOpen(tenant) } };
};
