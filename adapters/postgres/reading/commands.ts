/** adapters: commands as first sealed, and the answers that the record keeps for them. */
import type { Pool } from 'pg';
import type { KeptAnswer, SealedRow, TextRow } from '../../../contracts/reading';
import { asInstant, rowOf, rowsOf } from './query';

const columns = 'command_id AS "commandId", pilot, digest, person, envelope';

const sealed = (pool: Pool, tenant: string, commandId: string): Promise<SealedRow | null> =>
  rowOf<SealedRow>(
    pool,
    `SELECT ${columns} FROM pilotage.sealed WHERE tenant = $1 AND command_id = $2`,
    [tenant, commandId],
  );

/** One statement is one transaction and one way to the database: a person waits for it. */
const keepFirst = `
  WITH first AS (
    INSERT INTO pilotage.sealed (tenant, command_id, pilot, digest, person, envelope) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING RETURNING 1 AS written),
  kept AS (
    INSERT INTO pilotage.texts (tenant, ref, pilot, salt, body)
    SELECT $1, ref, $3, salt, body FROM unnest($7::text[], $8::text[], $9::text[]) AS t(ref, salt, body)
    WHERE EXISTS (SELECT 1 FROM first)
    ON CONFLICT DO NOTHING)
  SELECT written FROM first`;

export const commandsIn = (pool: Pool) => ({
  sealed: (tenant: string, commandId: string) => sealed(pool, tenant, commandId),

  answer: (tenant: string, commandId: string) =>
    rowOf<KeptAnswer>(
      pool,
      `SELECT answer, ${asInstant('at')} AS at FROM pilotage.answers WHERE tenant = $1 AND command_id = $2`,
      [tenant, commandId],
    ),

  /** Whoever is first under an id is kept, with its texts; whoever is second learns what the first said. */
  async keep(tenant: string, row: SealedRow, texts: readonly TextRow[]): Promise<SealedRow> {
    const first = await rowOf(pool, keepFirst, [
      ...[tenant, row.commandId, row.pilot, row.digest, row.person, JSON.stringify(row.envelope)],
      texts.map(({ ref }) => ref),
      texts.map(({ salt }) => salt),
      texts.map(({ body }) => body),
    ]);
    if (first !== null) return row;
    const kept = await sealed(pool, tenant, row.commandId);
    if (kept === null) throw new Error('A sealed command went away');
    return kept;
  },

  /** Only while nothing was recorded since, and never waiting for the record. */
  async confirm(tenant: string, pilot: string, revision: number) {
    await rowsOf(
      pool,
      `UPDATE pilotage.pilots SET unconfirmed_since = NULL WHERE (tenant, id) IN (
         SELECT tenant, id FROM pilotage.pilots
         WHERE tenant = $1 AND id = $2 AND revision = $3 AND unconfirmed_since IS NOT NULL FOR UPDATE SKIP LOCKED)`,
      [tenant, pilot, revision],
    );
  },
});
