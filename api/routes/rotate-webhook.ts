/** api: POST /api/webhooks/{webhook}/secret. */
import { directoryAdmin } from '../directory/require-admin';
import { noSuch } from '../errors';
import type { Handler } from '../route';

export const rotateWebhook: Handler<'rotateWebhook'> = async ({ session, params }, world) => {
  await directoryAdmin(world, session);
  const { tenant } = session;
  const { webhook: id } = params;
  const generation = await world.storage.webhooks.rotate(tenant, id);
  if (generation === null) throw noSuch('WEBHOOK');
  return { status: 200, body: { id, secret: world.webhookSecret(tenant, id, generation) } };
};
