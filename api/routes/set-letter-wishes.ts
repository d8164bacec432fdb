/** api: PUT /api/settings/letters. What waits already is looked at by the new wishes. */
import type { Handler } from '../route';
import { letterSettingsOf } from '../views/letter-settings';

export const setLetterWishes: Handler<'setLetterWishes'> = async ({ session, body }, world) => {
  await world.storage.letters.wish(session.tenant, session.person, body);
  return { status: 200, body: await letterSettingsOf(world, session) };
};
