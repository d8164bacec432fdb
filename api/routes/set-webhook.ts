/** api: PUT /api/webhooks/{webhook}. */
import { directoryAdmin } from '../directory/require-admin';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { webhookListOf } from '../views/webhook-list';

export const setWebhook: Handler<'setWebhook'> = async ({ session, params, body }, world) => {
  await directoryAdmin(world, session);
  const { tenant } = session;
  if (!(await world.storage.webhooks.set(tenant, params.webhook, body.isActive)))
    throw noSuch('WEBHOOK');
  return { status: 200, body: await webhookListOf(world, tenant) };
};
