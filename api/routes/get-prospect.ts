/** api: GET /api/pilots/:pilot/draft/prospect. What would be due, and who may decide, were the draft sent now. */
import { commandSchemas } from '../../contracts/commands.generated';
import type { Actor, Command, Refusal } from '../../domain/kernel';
import type { Unfinished } from '../../domain/prospect';
import { prospect } from '../../domain/prospect';
import type { Words } from '../../domain/words';
import { fittingIn } from '../decision/unfinished';
import { noSuch } from '../errors';
import { actorsOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sentenceOf } from '../sentences';

const wordsOf = ({ code, params }: Refusal): Words => sentenceOf(code, params);

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
  // Every field that is there was read by its own schema.
  const given = fittingIn(commandSchemas.Submit, draft.payload) as Unfinished;
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
  const words = told.refusal === null ? null : wordsOf(told.refusal);
  return { status: 200, body: { ...told, words, lackingWords: told.lacking.map(wordsOf) } };
};
