/** api: DELETE /api/keys/{key}. */
import { directoryAdmin } from '../directory/require-admin';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { keyListOf } from '../views/key-list';

export const revokeKey: Handler<'revokeKey'> = async ({ session, params }, world) => {
  await directoryAdmin(world, session);
  const { apiKeys } = world.storage;
  if (!(await apiKeys.revoke(session.tenant, params.key))) throw noSuch('KEY');
  return { status: 200, body: await keyListOf(apiKeys, session.tenant) };
};
