/** api: DELETE /api/settings/address. What was handed over stays proved; where it went is gone. */
import type { Handler } from '../route';
import { letterSettingsOf } from '../views/letter-settings';

export const eraseAddress: Handler<'eraseAddress'> = async ({ session }, world) => {
  await world.storage.letters.erase(session.tenant, session.person);
  return { status: 200, body: await letterSettingsOf(world, session) };
};
