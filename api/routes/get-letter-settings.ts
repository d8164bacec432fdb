/** api: GET /api/settings/letters. */
import type { Handler } from '../route';
import { letterSettingsOf } from '../views/letter-settings';

export const getLetterSettings: Handler<'getLetterSettings'> = async ({ session }, world) => ({
  status: 200,
  body: await letterSettingsOf(world, session),
});
