/** adapters: webhooks as administrators set them, and messages that they send again. Jobs are added in the same statement. */
import type { Pool } from 'pg';
import type { Replayed, WebhookLine, WebhookMessage } from '../../../contracts/webhooks';
import { bothSecretsHours, mostReplayed } from '../../../domain/webhooks/schedule';
import { inTransaction } from '../turns';
import { jobsFor, stopMessages } from '../webhooks';
import { asInstant, asPlace, rowOf, rowsOf, whileThere } from './query';

interface NewWebhook {
  readonly tenant: string;
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[] | null;
  readonly madeBy: string;
}

const alive = 'tenant = $1 AND id = $2 AND removed_at IS NULL';
const both = `(w.rotated_at + make_interval(hours => ${bothSecretsHours}))`;

const list = (pool: Pool, tenant: string): Promise<readonly WebhookLine[]> =>
  rowsOf<WebhookLine>(
    pool,
    `SELECT w.id, w.url, w.events, w.is_active AS "isActive", w.made_by AS "madeBy",
       ${asInstant('w.made_at')} AS "madeAt", ${asInstant('w.failing_since')} AS "failingSince",
       CASE WHEN w.stopped_at IS NOT NULL
         THEN json_build_object('at', ${asInstant('w.stopped_at')}, 'reason', w.stopped_reason) END AS stopped,
       CASE WHEN ${both} > now() THEN ${asInstant(both)} END AS "bothSecretsUntil",
       (SELECT count(*)::int FROM pilotage.webhook_messages m
        WHERE m.tenant = w.tenant AND m.webhook = w.id AND m.state = 'waiting') AS waiting
     FROM pilotage.webhooks w WHERE w.tenant = $1 AND w.removed_at IS NULL ORDER BY w.made_at, w.id`,
    [tenant],
  );

async function make(pool: Pool, { tenant, id, url, events, madeBy }: NewWebhook): Promise<void> {
  await rowsOf(
    pool,
    'INSERT INTO pilotage.webhooks (tenant, id, url, events, made_by) VALUES ($1, $2, $3, $4, $5)',
    [tenant, id, url, events, madeBy],
  );
}

/** What waits ends with a webhook that stops; one that goes on begins with what happens from now on. */
const changed = (pool: Pool, tenant: string, id: string, setting: string, stops: boolean) =>
  whileThere(() =>
    inTransaction(pool, async (client) => {
      const { rowCount } = await client.query(
        `UPDATE pilotage.webhooks SET ${setting} WHERE ${alive}`,
        [tenant, id],
      );
      if (rowCount === 1 && stops) await client.query(stopMessages, [tenant, id]);
      return rowCount === 1;
    }),
  );

const goOn = 'is_active = true, stopped_at = NULL, stopped_reason = NULL, failing_since = NULL';
const stop = `is_active = false, stopped_at = coalesce(stopped_at, now()),
  stopped_reason = coalesce(stopped_reason, 'byAdministrator')`;

const set = (pool: Pool, tenant: string, id: string, isActive: boolean): Promise<boolean> =>
  changed(pool, tenant, id, isActive ? goOn : stop, !isActive);
const remove = (pool: Pool, tenant: string, id: string): Promise<boolean> =>
  changed(pool, tenant, id, `${stop}, removed_at = now()`, true);

async function rotate(pool: Pool, tenant: string, id: string): Promise<number | null> {
  const row = await rowOf<{ generation: number }>(
    pool,
    `UPDATE pilotage.webhooks SET generation = generation + 1, rotated_at = now() WHERE ${alive} RETURNING generation`,
    [tenant, id],
  );
  return row?.generation ?? null;
}

async function layTrial(
  pool: Pool,
  tenant: string,
  id: string,
  message: { readonly id: string; readonly type: string; readonly body: string },
): Promise<boolean> {
  const row = await rowOf<{ count: string }>(
    pool,
    `WITH laid AS (
       INSERT INTO pilotage.webhook_messages (tenant, id, webhook, type, body)
       SELECT tenant, $3, id, $4, $5 FROM pilotage.webhooks WHERE ${alive} AND is_active RETURNING tenant, id, webhook)
     ${jobsFor('laid', 'now()')}`,
    [tenant, id, message.id, message.type, message.body],
  );
  return row?.count === '1';
}

type MessageRow = WebhookMessage & { readonly place: readonly [string, string] };

const attempts = `(SELECT coalesce(json_agg(json_build_object('at', ${asInstant('a.at')}, 'status', a.status,
    'trouble', a.trouble, 'durationMs', a.duration_ms, 'answer', a.answer) ORDER BY a.n DESC), '[]')
  FROM pilotage.webhook_attempts a WHERE a.tenant = m.tenant AND a.message = m.id)`;

const messages = (
  pool: Pool,
  tenant: string,
  id: string,
  search: { readonly after: readonly [string, string] | null; readonly limit: number },
): Promise<readonly MessageRow[]> =>
  rowsOf<MessageRow>(
    pool,
    `SELECT m.id, m.type, m.pilot, m.seq, m.state, ${asInstant('m.made_at')} AS "madeAt",
       CASE WHEN m.state = 'waiting' THEN ${asInstant('m.next_try_at')} END AS "nextTryAt", ${attempts} AS attempts,
       json_build_array(${asPlace('m.made_at')}, m.id) AS place
     FROM pilotage.webhook_messages m
     WHERE m.tenant = $1 AND m.webhook = $2
       AND ($3::timestamptz IS NULL OR (m.made_at, m.id) < ($3::timestamptz, $4))
     ORDER BY m.made_at DESC, m.id DESC LIMIT $5`,
    [tenant, id, ...(search.after ?? [null, null]), search.limit],
  );

/** Only what is settled: what waits comes anyway. Each begins a new round, under the id that it had. */
async function replay(
  pool: Pool,
  tenant: string,
  id: string,
  asked: { readonly message: string } | { readonly from: string; readonly to: string },
): Promise<Replayed> {
  const [which, values] =
    'message' in asked
      ? ['m.id = $3', [asked.message]]
      : ['m.made_at BETWEEN $3::timestamptz AND $4::timestamptz', [asked.from, asked.to]];
  const row = await rowOf<{ count: string }>(
    pool,
    `WITH those AS (
       SELECT m.id FROM pilotage.webhook_messages m
         JOIN pilotage.webhooks w ON w.tenant = m.tenant AND w.id = m.webhook AND w.is_active
       WHERE m.tenant = $1 AND m.webhook = $2 AND m.state <> 'waiting' AND ${which}
       ORDER BY m.made_at, m.seq LIMIT ${mostReplayed}),
     again AS (
       UPDATE pilotage.webhook_messages m SET state = 'waiting', tries = 0, next_try_at = now(), settled_at = NULL
       FROM those WHERE m.tenant = $1 AND m.id = those.id RETURNING m.tenant, m.id, m.webhook, m.made_at, m.seq)
     ${jobsFor('(SELECT * FROM again ORDER BY made_at, seq)', 'now()')}`,
    [tenant, id, ...values],
  );
  const count = Number(row?.count ?? 0);
  return { count, isMore: count === mostReplayed };
}

export const webhooksIn = (pool: Pool) => ({
  list: list.bind(null, pool),
  make: make.bind(null, pool),
  set: set.bind(null, pool),
  remove: remove.bind(null, pool),
  rotate: rotate.bind(null, pool),
  layTrial: layTrial.bind(null, pool),
  messages: messages.bind(null, pool),
  replay: replay.bind(null, pool),
});
