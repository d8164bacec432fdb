/** api: POST /api/webhooks/{webhook}/trial. It goes the way of every other message. */
import { randomBytes } from 'node:crypto';
import { trialType } from '../../domain/webhooks/told';
import { directoryAdmin } from '../directory/require-admin';
import { noSuch } from '../errors';
import type { Handler } from '../route';

const idBytes = 16;

export const tryWebhook: Handler<'tryWebhook'> = async ({ session, params }, world) => {
  await directoryAdmin(world, session);
  const message = `msg_${randomBytes(idBytes).toString('hex')}`;
  const timestamp = world.realNow().toISOString();
  const isLaid = await world.storage.webhooks.layTrial(session.tenant, params.webhook, {
    ...{ id: message, type: trialType },
    body: JSON.stringify({ type: trialType, timestamp, data: {} }),
  });
  if (!isLaid) throw noSuch('WEBHOOK');
  return { status: 202, body: { message } };
};
