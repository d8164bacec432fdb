/** adapters: refusals, and what was answered to deeds at desks, are kept as long as a retry could still come; what was accepted is kept for ever. */
import type { Pool } from 'pg';

const keptDays = 90;
const atOnce = 5_000;

/** Over all tenants; in small bites, so that nobody waits for it. */
async function forget(pool: Pool, sql: string): Promise<number> {
  for (let forgotten = 0; ;) {
    const { rowCount } = await pool.query(sql, [keptDays, atOnce]);
    forgotten += rowCount ?? 0;
    if ((rowCount ?? 0) < atOnce) return forgotten;
  }
}

/** Answers how many were forgotten. */
export const forgetOldRefusals = (pool: Pool): Promise<number> =>
  forget(
    pool,
    `DELETE FROM pilotage.answers WHERE (tenant, command_id) IN (
       SELECT tenant, command_id FROM pilotage.answers
       WHERE answer ->> 'outcome' <> 'accepted' AND at < now() - make_interval(days => $1) LIMIT $2)`,
  );

export const forgetOldDeeds = (pool: Pool): Promise<number> =>
  forget(
    pool,
    `DELETE FROM pilotage.task_deeds WHERE (tenant, id) IN (
       SELECT tenant, id FROM pilotage.task_deeds WHERE at < now() - make_interval(days => $1) LIMIT $2)`,
  );
