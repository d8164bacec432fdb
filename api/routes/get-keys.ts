/** api: GET /api/keys. */
import { directoryAdmin } from '../directory/require-admin';
import type { Handler } from '../route';
import { keyListOf } from '../views/key-list';

export const getKeys: Handler<'getKeys'> = async ({ session }, world) => {
  await directoryAdmin(world, session);
  return { status: 200, body: await keyListOf(world.storage.apiKeys, session.tenant) };
};
