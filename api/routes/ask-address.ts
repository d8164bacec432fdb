/** api: PUT /api/settings/address. A code goes to the address; until it comes back, letters go where they went before. */
import { randomInt } from 'node:crypto';
import { codeTooSoon, noMailServer } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { letterSettingsOf } from '../views/letter-settings';

export const askAddress: Handler<'askAddress'> = async ({ session, body }, world) => {
  const { settings, storage } = world;
  const { tenant, person } = session;
  // In practice the code is shown in the program; in earnest that would prove nothing about the address.
  if (!settings.sendsLetters && settings.mode !== 'practice') throw noMailServer();
  const { now } = await sceneOf(world, tenant);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const { waitSeconds } = await storage.letters.askAddress(tenant, person, { ...body, code, now });
  if (waitSeconds > 0) throw codeTooSoon(waitSeconds);
  return { status: 200, body: await letterSettingsOf(world, session) };
};
