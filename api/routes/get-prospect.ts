/** api: GET /api/pilots/:pilot/draft/prospect. What would be due, and who may decide, were the draft sent now. */
import type { Actor, Command } from '../../domain/kernel';
import { prospect } from '../../domain/prospect';
import { noSuch } from '../errors';
import { actorsOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sentenceOf } from '../sentences';

const isGiven = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const getProspect: Handler<'getProspect'> = async (
  { session: { tenant, person }, params },
  world,
) => {
  const [draft, scene] = await Promise.all([
    world.storage.drafts.find(tenant, person, params.pilot),
    sceneOf(world, tenant),
  ]);
  if (draft === null) throw noSuch('DRAFT');
  const { now, directory } = scene;
  const actor: Actor = actorsOf(directory, person, now)[0] ?? { person, post: null };
  const given = isGiven(draft.payload) ? draft.payload : {};
  const command: Command = {
    id: 'prospect',
    name: 'Submit',
    tenant,
    pilot: params.pilot,
    actor,
    payload: given,
  };
  const law = await world.laws.lawAtBirth(tenant, command, now);
  const told = prospect(given, actor, { now, receivedAt: now, law, directory });
  const { refusal } = told;
  const words = refusal === null ? null : sentenceOf(refusal.code, refusal.params);
  return { status: 200, body: { ...told, words } };
};
