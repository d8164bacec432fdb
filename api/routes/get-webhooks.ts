/** api: GET /api/webhooks. */
import { directoryAdmin } from '../directory/require-admin';
import type { Handler } from '../route';
import { webhookListOf } from '../views/webhook-list';

export const getWebhooks: Handler<'getWebhooks'> = async ({ session }, world) => {
  await directoryAdmin(world, session);
  return { status: 200, body: await webhookListOf(world, session.tenant) };
};
