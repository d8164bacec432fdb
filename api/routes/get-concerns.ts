/** api: GET /api/concerns. Those that the asker may handle; of the others not even the number. */
import { handlingOf } from '../concern/people';
import { rowOf } from '../concern/views';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

const most = 500;

export const getConcerns: Handler<'getConcerns'> = async ({ session }, world) => {
  const scene = await sceneOf(world, session.tenant);
  const concerns = [];
  for (const whole of await world.storage.concerns.list(session.tenant, most)) {
    const { actors } = await handlingOf(world, session, whole, scene);
    if (actors.length > 0) concerns.push(rowOf(whole));
  }
  return { status: 200, body: { concerns } };
};
