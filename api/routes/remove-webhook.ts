/** api: DELETE /api/webhooks/{webhook}. */
import { directoryAdmin } from '../directory/require-admin';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { webhookListOf } from '../views/webhook-list';

export const removeWebhook: Handler<'removeWebhook'> = async ({ session, params }, world) => {
  await directoryAdmin(world, session);
  const { tenant } = session;
  if (!(await world.storage.webhooks.remove(tenant, params.webhook))) throw noSuch('WEBHOOK');
  return { status: 200, body: await webhookListOf(world, tenant) };
};
