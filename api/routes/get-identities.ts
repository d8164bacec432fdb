/** api: GET /api/identities. */
import { directoryAdmin } from '../directory/require-admin';
import type { Handler } from '../route';

export const mostIdentities = 500;

export const getIdentities: Handler<'getIdentities'> = async ({ session }, world) => {
  await directoryAdmin(world, session);
  const identities = await world.storage.identities.list(session.tenant, mostIdentities);
  return { status: 200, body: { identities: [...identities] } };
};
