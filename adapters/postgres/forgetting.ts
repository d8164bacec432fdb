/** adapters: refusals, answers to deeds at desks, and webhooks' messages are kept as long as somebody could still ask; what was accepted is kept for ever. */
import type { Pool } from 'pg';
import { messagesKeptDays } from '../../domain/webhooks/schedule';

const keptDays = 90;
const atOnce = 5_000;

const oldRefusals = `DELETE FROM pilotage.answers WHERE (tenant, command_id) IN (
  SELECT tenant, command_id FROM pilotage.answers
  WHERE answer ->> 'outcome' <> 'accepted' AND at < now() - make_interval(days => $1) LIMIT $2)`;

const oldDeeds = `DELETE FROM pilotage.task_deeds WHERE (tenant, id) IN (
  SELECT tenant, id FROM pilotage.task_deeds WHERE at < now() - make_interval(days => $1) LIMIT $2)`;

/** Their attempts go with them. */
const oldMessages = `DELETE FROM pilotage.webhook_messages WHERE (tenant, id) IN (
  SELECT tenant, id FROM pilotage.webhook_messages
  WHERE state <> 'waiting' AND made_at < now() - make_interval(days => $1) LIMIT $2)`;

/** Answers how many were forgotten. Over all tenants; in small bites, so that nobody waits for it. */
async function forget(pool: Pool, bite: string, days: number): Promise<number> {
  for (let forgotten = 0; ;) {
    const { rowCount } = await pool.query(bite, [days, atOnce]);
    forgotten += rowCount ?? 0;
    if ((rowCount ?? 0) < atOnce) return forgotten;
  }
}

export const forgetOldRefusals = (pool: Pool): Promise<number> =>
  forget(pool, oldRefusals, keptDays);
export const forgetOldDeeds = (pool: Pool): Promise<number> => forget(pool, oldDeeds, keptDays);
export const forgetOldMessages = (pool: Pool): Promise<number> =>
  forget(pool, oldMessages, messagesKeptDays);
