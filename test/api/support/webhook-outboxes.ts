/** test: a house's webhooks as the worker runs them: the real outbox, the real posts, and no second try. */
import { createWebhookDeeds } from '../../../activities/webhooks/deeds';
import { createDeliveryStore } from '../../../adapters/postgres/deliveries';
import type { Outbox } from '../../../adapters/postgres/outbox';
import { startOutbox } from '../../../adapters/postgres/outbox';
import { createWebhookStore } from '../../../adapters/postgres/webhooks';
import { createWebhookPost } from '../../../adapters/webhooks/post';
import type { House } from './house';

export async function startOutboxes({ pool, ports, url }: House): Promise<readonly Outbox[]> {
  const { log } = ports;
  const deliveries = createDeliveryStore(pool);
  const { tellWebhooks, deliverWebhook } = createWebhookDeeds({
    store: createWebhookStore(pool),
    post: createWebhookPost({
      rules: { allowed: [], loopback: true },
      secrets: (...named) => ports.webhookSecret(...named),
    }),
    legalNow: (tenant) => deliveries.legalNow(tenant),
    directory: (tenant) => deliveries.directory(tenant),
    waitSecondsAfter: () => null,
    baseUrl: url,
    log,
  });
  return [
    await startOutbox(pool, { tellWebhooks }, { log, concurrency: 1 }),
    await startOutbox(pool, { deliverWebhook }, { log, concurrency: 1, isBeside: true }),
  ];
}
