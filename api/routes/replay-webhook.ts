/** api: POST /api/webhooks/{webhook}/replays. Receivers know by its id what they have had. */
import { directoryAdmin } from '../directory/require-admin';
import type { Handler } from '../route';

export const replayWebhook: Handler<'replayWebhook'> = async ({ session, params, body }, world) => {
  await directoryAdmin(world, session);
  const { tenant } = session;
  return { status: 200, body: await world.storage.webhooks.replay(tenant, params.webhook, body) };
};
