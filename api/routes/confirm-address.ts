/** api: POST /api/settings/address/confirmation. */
import { codeOver, codeWrong } from '../errors';
import type { Handler } from '../route';
import { letterSettingsOf } from '../views/letter-settings';

export const confirmAddress: Handler<'confirmAddress'> = async ({ session, body }, world) => {
  const { tenant, person } = session;
  const outcome = await world.storage.letters.confirm(tenant, person, body.code);
  if (outcome.kind === 'wrong') throw codeWrong(outcome.left);
  if (outcome.kind === 'over') throw codeOver();
  return { status: 200, body: await letterSettingsOf(world, session) };
};
