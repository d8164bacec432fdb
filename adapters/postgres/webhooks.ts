/** adapters: messages to webhooks, each with a job of the outbox: laid ready, tried, settled. */
import type { Pool, PoolClient } from 'pg';
import type {
  Attempt,
  Delivery,
  NewMessage,
  OpenMessage,
  Verdict,
  Watchers,
  WebhookStore,
} from '../../activities/webhooks/ports';
import { bothSecretsHours } from '../../domain/webhooks/schedule';
import { tellScreens } from './live';
import { inTransaction } from './turns';

export const deliveryTask = 'deliverWebhook';

/**
 * Of messages m (tenant, id, webhook), at a moment: one job each, one after the other for a webhook. The runner of all
 * other deeds does not know this task, so that receivers which do not answer are waited for elsewhere.
 */
export const jobsFor = (from: string, at: string): string =>
  `SELECT count(graphile_worker.add_job('${deliveryTask}', json_build_object('tenant', m.tenant, 'message', m.id),
     'webhook:' || m.webhook, ${at}, 25, 'webhook:' || m.tenant || ':' || m.id)) FROM ${from} m`;

const lay = {
  name: 'webhooks-lay',
  text: `WITH told AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS t(type text, event text, seq int, body text)),
    laid AS (
      INSERT INTO pilotage.webhook_messages (tenant, id, webhook, type, pilot, seq, body)
      SELECT $1, 'msg_' || left(encode(sha256(convert_to(w.id || '/' || $2 || '/' || t.seq, 'UTF8')), 'hex'), 32),
        w.id, t.type, $2, t.seq, t.body
      FROM pilotage.webhooks w CROSS JOIN told t
      WHERE w.tenant = $1 AND w.is_active AND (w.events IS NULL OR t.event = ANY (w.events))
      ON CONFLICT DO NOTHING RETURNING tenant, id, webhook, seq)
    ${jobsFor('(SELECT * FROM laid ORDER BY seq)', 'now()')}`,
};

const open = {
  name: 'webhooks-open',
  text: `SELECT m.webhook, w.url, m.body, m.tries,
      CASE WHEN w.rotated_at > now() - make_interval(hours => ${bothSecretsHours})
        THEN ARRAY[w.generation, w.generation - 1] ELSE ARRAY[w.generation] END AS generations
    FROM pilotage.webhook_messages m JOIN pilotage.webhooks w ON w.tenant = m.tenant AND w.id = m.webhook
    WHERE m.tenant = $1 AND m.id = $2 AND m.state = 'waiting' AND w.is_active`,
};

const addAttempt = `INSERT INTO pilotage.webhook_attempts (tenant, message, n, status, trouble, duration_ms, answer)
  SELECT $1, $2, coalesce(max(n), 0) + 1, $3, $4, $5, $6 FROM pilotage.webhook_attempts
  WHERE tenant = $1 AND message = $2`;

const setMessage = `UPDATE pilotage.webhook_messages SET tries = tries + 1, state = $3,
    next_try_at = now() + make_interval(secs => $4), settled_at = CASE WHEN $3 = 'waiting' THEN NULL ELSE now() END
  WHERE tenant = $1 AND id = $2`;

/** Taken: it is well again. Not: since when, and whether for too long. */
const setWebhook = `UPDATE pilotage.webhooks SET
    failing_since = CASE WHEN $3 THEN NULL ELSE coalesce(failing_since, now()) END,
    is_active = is_active AND NOT $4 AND ($3 OR coalesce(failing_since > now() - make_interval(days => $5), true))
  WHERE tenant = $1 AND id = $2 AND is_active RETURNING is_active AS "isActive"`;

export const stopMessages = `UPDATE pilotage.webhook_messages SET state = 'stopped', settled_at = now()
  WHERE tenant = $1 AND webhook = $2 AND state = 'waiting'`;

const noteStop = `UPDATE pilotage.webhooks SET stopped_at = now(), stopped_reason = $3 WHERE tenant = $1 AND id = $2`;

const stateAfter = { delivered: 'delivered', gone: 'failed', failed: 'failed', again: 'waiting' };

const tellStopped = `INSERT INTO pilotage.webhook_notices (tenant, webhook, id, post, event, body, at)
  SELECT $1, $2, 'webhook:' || gen_random_uuid(), post, $4, $5, $6 FROM unnest($3::text[]) AS post`;

async function write(
  client: PoolClient,
  { tenant, message }: Delivery,
  { status, trouble, durationMs, answer }: Attempt,
  verdict: Verdict,
): Promise<void> {
  const waitSeconds = verdict.as === 'again' ? verdict.waitSeconds : 0;
  await client.query(addAttempt, [tenant, message, status, trouble, durationMs, answer]);
  await client.query(setMessage, [tenant, message, stateAfter[verdict.as], waitSeconds]);
  if (verdict.as !== 'again') return;
  const those = '(SELECT * FROM pilotage.webhook_messages WHERE tenant = $1 AND id = $2)';
  await client.query(jobsFor(those, 'm.next_try_at'), [tenant, message]);
}

/** Stopped with all that waits, and told to whoever may let it go on. Of its address only the host: the rest may be secret. */
async function stop(
  client: PoolClient,
  { tenant, webhook, url }: Delivery,
  { as }: Verdict,
  { posts, now }: Watchers,
): Promise<void> {
  const isGone = as === 'gone';
  await client.query(noteStop, [tenant, webhook, isGone ? 'gone' : 'failing']);
  await client.query(stopMessages, [tenant, webhook]);
  const body = JSON.stringify({ host: new URL(url).host });
  const event = isGone ? 'WebhookGone' : 'WebhookFailing';
  await client.query(tellStopped, [tenant, webhook, posts, event, body, now]);
}

async function settle(
  pool: Pool,
  delivery: Delivery,
  attempt: Attempt,
  verdict: Verdict,
  watchers: Watchers,
): Promise<boolean> {
  const { tenant, webhook } = delivery;
  const isStopped = await inTransaction(pool, async (client) => {
    await write(client, delivery, attempt, verdict);
    const { rows } = await client.query<{ isActive: boolean }>(setWebhook, [
      ...[tenant, webhook, verdict.as === 'delivered', verdict.as === 'gone'],
      watchers.givesUpAfterDays,
    ]);
    const stops = rows[0]?.isActive === false;
    if (stops) await stop(client, delivery, verdict, watchers);
    return stops;
  });
  if (isStopped) await tellScreens(pool, { tenant, notices: [...watchers.posts] });
  return isStopped;
}

export const createWebhookStore = (pool: Pool): WebhookStore => ({
  async lay({ tenant, pilot }, messages: readonly NewMessage[]) {
    await pool.query({ ...lay, values: [tenant, pilot, JSON.stringify(messages)] });
  },

  async open(tenant, message) {
    return (await pool.query<OpenMessage>({ ...open, values: [tenant, message] })).rows[0] ?? null;
  },

  settle: settle.bind(null, pool),
});
