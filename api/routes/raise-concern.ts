/** api: POST /api/speak-up. The name goes to the vault and nowhere else; the code is answered to this request alone. */
import { speaker } from '../../domain/concern/commands';
import { sendConcernAct } from '../concern/send';
import { refusedByLaw, unknownOutcome } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const raiseConcern: Handler<'raiseConcern'> = async ({ body }, world) => {
  const { id: request, identity, ...said } = body;
  const tenant = world.settings.tenant;
  const { directory } = await sceneOf(world, tenant);
  // Asked beforehand: what is refused must leave no identity behind.
  if (directory.unit(said.unit) === undefined)
    throw refusedByLaw({ code: 'NO_SUCH_UNIT', params: { unit: said.unit } });
  const stranger = said.about.find((post) => directory.post(post) === undefined);
  if (stranger !== undefined)
    throw refusedByLaw({ code: 'NO_SUCH_POST_NAMED', params: { post: stranger } });
  const { concern, command, code } = world.vault.minted(tenant, request);
  await world.vault.keep({ tenant, concern }, code, identity);
  const outcome = await sendConcernAct(world, {
    ...{ tenant, concern },
    id: command,
    name: 'RaiseConcern',
    actor: speaker,
    payload: { ...said, named: identity !== null },
    prose: ['facts'],
    version: null,
  });
  // The same request sent again finishes it, and gets the same code.
  if (outcome === 'underway') throw unknownOutcome();
  return { status: 201, body: { code } };
};
