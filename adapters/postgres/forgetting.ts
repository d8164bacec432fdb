/** adapters: refusals are kept as long as a retry could still come; what was accepted is kept for ever. */
import type { Pool } from 'pg';

const keptDays = 90;
const atOnce = 5_000;

/** Answers how many were forgotten. Over all tenants; in small bites, so that nobody waits for it. */
export async function forgetOldRefusals(pool: Pool): Promise<number> {
  for (let forgotten = 0; ;) {
    const { rowCount } = await pool.query(
      `DELETE FROM pilotage.answers WHERE (tenant, command_id) IN (
         SELECT tenant, command_id FROM pilotage.answers
         WHERE answer ->> 'outcome' <> 'accepted' AND at < now() - make_interval(days => $1) LIMIT $2)`,
      [keptDays, atOnce],
    );
    forgotten += rowCount ?? 0;
    if ((rowCount ?? 0) < atOnce) return forgotten;
  }
}
