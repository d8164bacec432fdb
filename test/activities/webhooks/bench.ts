/** test: a bench with the deeds of webhooks as the worker has them: on a real database, run by the real outbox. */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createWebhookDeeds } from '../../../activities/webhooks/deeds';
import { createDeliveryStore } from '../../../adapters/postgres/deliveries';
import { startOutbox } from '../../../adapters/postgres/outbox';
import type { Outbox } from '../../../adapters/postgres/outbox';
import { createPool } from '../../../adapters/postgres/pool';
import { createWebhookStore } from '../../../adapters/postgres/webhooks';
import { newVaultKey } from '../../../adapters/vault/vault-key';
import type { AddressRules } from '../../../adapters/webhooks/addresses';
import { createWebhookPost } from '../../../adapters/webhooks/post';
import { createWebhookSecrets } from '../../../adapters/webhooks/secrets';
import { Bench } from '../support/bench';

export interface MessageRow {
  readonly id: string;
  readonly state: string;
  readonly tries: number;
  readonly type: string;
}

export interface AttemptRow {
  readonly n: number;
  readonly status: number | null;
  readonly trouble: string | null;
  readonly answer: string;
}

export class WebhookBench {
  private outboxes: Outbox[] = [];
  readonly secrets = createWebhookSecrets(newVaultKey());

  private constructor(
    readonly bench: Bench,
    private readonly pool: Pool,
  ) {}

  static async open(): Promise<WebhookBench> {
    const bench = await Bench.open();
    return new WebhookBench(bench, createPool({ connectionString: bench.url, size: 10 }));
  }

  /** `waitSeconds`: until each next attempt. */
  async start(waitSeconds: number, rules: Partial<AddressRules> = {}): Promise<void> {
    const { log } = this.bench.ports();
    const deliveries = createDeliveryStore(this.pool);
    const { tellWebhooks, deliverWebhook } = createWebhookDeeds({
      store: createWebhookStore(this.pool),
      post: createWebhookPost({
        rules: { allowed: [], loopback: true, ...rules },
        secrets: this.secrets,
        timeOutMs: 1_000,
      }),
      legalNow: (tenant) => deliveries.legalNow(tenant),
      directory: (tenant) => deliveries.directory(tenant),
      waitSecondsAfter: (tries) => (tries < 8 ? waitSeconds : null),
      baseUrl: 'https://pilotage.example.vn',
      log,
    });
    this.outboxes.push(await startOutbox(this.pool, { tellWebhooks }, { log }));
    this.outboxes.push(
      await startOutbox(this.pool, { deliverWebhook }, { log, isBeside: true, concurrency: 4 }),
    );
  }

  async stop(): Promise<void> {
    for (const outbox of this.outboxes.splice(0)) await outbox.stop();
  }

  async close(): Promise<void> {
    await this.stop();
    await this.pool.end();
    await this.bench.close();
  }

  async subscribe(url: string, events: readonly string[] | null = null): Promise<string> {
    const id = randomUUID();
    await this.pool.query(
      `INSERT INTO pilotage.webhooks (tenant, id, url, events, made_by) VALUES ('practice', $1, $2, $3, 'p-1')`,
      [id, url, events],
    );
    return id;
  }

  secretOf(webhook: string, generation = 1): string {
    return this.secrets('practice', webhook, generation);
  }

  messages(webhook: string): Promise<MessageRow[]> {
    return this.bench.rows<MessageRow>(
      'SELECT id, state, tries, type FROM pilotage.webhook_messages WHERE webhook = $1 ORDER BY seq',
      [webhook],
    );
  }

  attempts(webhook: string): Promise<AttemptRow[]> {
    return this.bench.rows<AttemptRow>(
      `SELECT a.n, a.status, a.trouble, a.answer FROM pilotage.webhook_attempts a
       JOIN pilotage.webhook_messages m ON m.tenant = a.tenant AND m.id = a.message
       WHERE m.webhook = $1 ORDER BY m.seq, a.n`,
      [webhook],
    );
  }

  /** Whatever waits for its time is due now. */
  async hurry(): Promise<void> {
    await this.bench.tamper('UPDATE graphile_worker._private_jobs SET run_at = now()');
  }

  async until(isSo: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
    for (let waited = 0; waited < withinMs; waited += 50) {
      if (await isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`It did not come about within ${withinMs} ms`);
  }

  async settled(webhook: string, count: number): Promise<readonly MessageRow[]> {
    await this.until(async () => {
      const rows = await this.messages(webhook);
      return rows.length === count && rows.every(({ state }) => state !== 'waiting');
    });
    return this.messages(webhook);
  }
}
