/** api: POST /api/webhooks. Only over TLS; in practice this machine may be told without. The secret is told this once. */
import { randomUUID } from 'node:crypto';
import { isToldEvent } from '../../domain/webhooks/told';
import { directoryAdmin } from '../directory/require-admin';
import { malformed, webhookAddress } from '../errors';
import type { Handler, World } from '../route';

const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Names and passwords in an address would stand in lists and logs. */
function requireAddress(text: string, { settings }: Pick<World, 'settings'>): void {
  const { protocol, hostname, username, password } = new URL(text);
  const isPractice = settings.mode === 'practice' && thisMachine.includes(hostname);
  if (protocol !== 'https:' && !isPractice) throw webhookAddress();
  if (username !== '' || password !== '') throw webhookAddress();
}

export const makeWebhook: Handler<'makeWebhook'> = async ({ session, body }, world) => {
  await directoryAdmin(world, session);
  requireAddress(body.url, world);
  const events = body.events === null ? null : [...new Set(body.events)];
  const unknown = events?.findIndex((event) => !isToldEvent(event)) ?? -1;
  if (unknown >= 0) throw malformed([{ path: `/events/${unknown}`, message: 'is never told' }]);
  const { tenant, person: madeBy } = session;
  const id = randomUUID();
  await world.storage.webhooks.make({ tenant, id, url: body.url, events, madeBy });
  return { status: 201, body: { id, secret: world.webhookSecret(tenant, id, 1) } };
};
