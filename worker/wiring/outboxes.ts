/**
 * worker: the deeds of the outbox, in two runners: one for what the program does itself, one for webhooks, whose receivers
 * may take their time or be gone.
 */
import { createDeeds, outboxProgram } from '../../activities/deliver';
import { createWebhookDeeds } from '../../activities/webhooks/deeds';
import { createSealer } from '../../adapters/keys/sealer';
import { createDeliveryStore } from '../../adapters/postgres/deliveries';
import type { DeliveryStore } from '../../adapters/postgres/deliveries';
import { openingOf } from '../../adapters/postgres/lives';
import { startOutbox } from '../../adapters/postgres/outbox';
import type { Outbox } from '../../adapters/postgres/outbox';
import { createWebhookStore } from '../../adapters/postgres/webhooks';
import { createCommandSender } from '../../adapters/temporal/command-sender';
import { Vault } from '../../adapters/vault/vault';
import { provideVaultKey, vaultKeyFile } from '../../adapters/vault/vault-key';
import { createWebhookPost } from '../../adapters/webhooks/post';
import { createWebhookSecrets } from '../../adapters/webhooks/secrets';
import { waitSecondsAfter } from '../../domain/webhooks/schedule';
import type { World } from './world';

const webhooksAtOnce = 8;

function deedsIn({ calmPool, client, root, log }: World, deliveries: DeliveryStore) {
  const sealer = createSealer({ program: outboxProgram, root });
  const sender = createCommandSender({
    client,
    opening: (tenant, pilot) => openingOf(calmPool, tenant, pilot),
  });
  return createDeeds({
    ...deliveries,
    seal: (command, sealedAt) => sealer.seal(command, sealedAt),
    // Every delivery may be a second one: its update must not be answered from the server's memory of a failed first.
    send: (envelope) => sender.send(envelope, { retry: true }),
    log,
  });
}

export async function startOutboxes(world: World): Promise<Outbox> {
  const { config, calmPool, vaultPool, log } = world;
  const key = provideVaultKey(vaultKeyFile(config.dataFolder));
  const vault = new Vault(vaultPool, key);
  const deliveries = createDeliveryStore(calmPool);
  const { tellWebhooks, deliverWebhook } = createWebhookDeeds({
    store: createWebhookStore(calmPool),
    post: createWebhookPost({ rules: config.webhooks, secrets: createWebhookSecrets(key) }),
    waitSecondsAfter,
    legalNow: (tenant) => deliveries.legalNow(tenant),
    directory: (tenant) => deliveries.directory(tenant),
    baseUrl: config.mail.baseUrl,
    log,
  });
  const own = {
    ...deedsIn(world, deliveries),
    tellWebhooks,
    eraseIdentity: (place: { tenant: string; concern: string }) => vault.erase(place),
  };
  const outbox = await startOutbox(calmPool, own, { log });
  const beside = { log, concurrency: webhooksAtOnce, isBeside: true };
  const webhooks = await startOutbox(calmPool, { deliverWebhook }, beside);
  return {
    async stop() {
      await Promise.all([outbox.stop(), webhooks.stop()]);
    },
  };
}
