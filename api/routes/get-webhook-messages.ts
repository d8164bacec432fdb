/** api: GET /api/webhooks/{webhook}/messages. */
import { pageOf, pairIn } from '../cursor';
import { directoryAdmin } from '../directory/require-admin';
import type { Handler } from '../route';

export const getWebhookMessages: Handler<'getWebhookMessages'> = async (
  { session, params, query: { after, limit } },
  world,
) => {
  await directoryAdmin(world, session);
  const search = { after: pairIn(after), limit: limit + 1 };
  const found = await world.storage.webhooks.messages(session.tenant, params.webhook, search);
  const { rows, next } = pageOf(found, limit, ({ place }) => place);
  return {
    status: 200,
    body: { messages: rows.map(({ place: _, ...message }) => message), next },
  };
};
