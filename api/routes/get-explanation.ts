/** api: GET /api/pilots/:pilot/explanation. Asks the law itself: what it says here is what it does. */
import type { Explanation } from '../../contracts/explanations';
import { explainTask } from '../../domain/explain';
import { explainCommand } from '../../domain/explain/command';
import type { Facts } from '../../domain/kernel';
import { asSeenBy } from '../../domain/state/evidence';
import { malformed, noSuch } from '../errors';
import { actorsOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sentenceOf } from '../sentences';

export const getExplanation: Handler<'getExplanation'> = async (
  { session: { tenant, person }, params, query: { task, command, matter } },
  world,
) => {
  if ((task === undefined) === (command === undefined))
    throw malformed([{ path: 'task', message: 'either a task or a command' }]);
  const [whole, scene] = await Promise.all([
    world.storage.pilots.find(tenant, params.pilot),
    sceneOf(world, tenant),
  ]);
  if (whole === null) throw noSuch('PILOT');
  const law = await world.laws.lawOf(whole.state.law);
  const now = scene.nowOn(whole.clock);
  // A question about what is kept from the asker is answered as one about what is not there.
  const pilot = asSeenBy(whole.state, { person, directory: scene.directory, at: now });
  const facts: Facts = { now, receivedAt: now, law, directory: scene.directory };
  const none: Explanation = { duty: null, command: null, words: null };
  if (task !== undefined) {
    const duty = explainTask(pilot, task, facts);
    if (duty === null) throw noSuch('TASK');
    return { status: 200, body: { ...none, duty } };
  }
  const told = explainCommand(
    pilot,
    { command: command ?? '', matter: matter ?? null },
    actorsOf(scene.directory, person, now),
    facts,
  );
  if (told === null) throw noSuch('FORM');
  const { refusal } = told;
  const words = refusal === null ? null : sentenceOf(refusal.code, refusal.params);
  return { status: 200, body: { ...none, command: told, words } };
};
