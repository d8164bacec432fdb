/** adapters: commands as first sealed, and the answers that the record keeps for them. */
import type { Pool, PoolClient } from 'pg';
import type { KeptAnswer, SealedRow, TextRow } from '../../../contracts/reading';
import { asInstant, inTransaction, rowOf, rowsOf } from './query';

const columns = 'command_id AS "commandId", pilot, digest, person, envelope';

const sealed = (
  on: Pool | PoolClient,
  tenant: string,
  commandId: string,
): Promise<SealedRow | null> =>
  rowOf<SealedRow>(
    on,
    `SELECT ${columns} FROM pilotage.sealed WHERE tenant = $1 AND command_id = $2`,
    [tenant, commandId],
  );

async function keepTexts(
  client: PoolClient,
  tenant: string,
  pilot: string,
  texts: readonly TextRow[],
): Promise<void> {
  await rowsOf(
    client,
    `INSERT INTO pilotage.texts (tenant, ref, pilot, salt, body)
     SELECT $1, ref, $2, salt, body FROM unnest($3::text[], $4::text[], $5::text[]) AS t(ref, salt, body)
     ON CONFLICT DO NOTHING`,
    [
      tenant,
      pilot,
      texts.map(({ ref }) => ref),
      texts.map(({ salt }) => salt),
      texts.map(({ body }) => body),
    ],
  );
}

export const commandsIn = (pool: Pool) => ({
  sealed: (tenant: string, commandId: string) => sealed(pool, tenant, commandId),

  answer: (tenant: string, commandId: string) =>
    rowOf<KeptAnswer>(
      pool,
      `SELECT answer, ${asInstant('at')} AS at FROM pilotage.answers WHERE tenant = $1 AND command_id = $2`,
      [tenant, commandId],
    ),

  /** Whoever is first under an id is kept, with its texts; whoever is second learns what the first said. */
  keep: (tenant: string, row: SealedRow, texts: readonly TextRow[]): Promise<SealedRow> =>
    inTransaction(pool, async (client) => {
      const first = await rowOf(
        client,
        `INSERT INTO pilotage.sealed (tenant, command_id, pilot, digest, person, envelope) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING RETURNING 1 AS written`,
        [tenant, row.commandId, row.pilot, row.digest, row.person, JSON.stringify(row.envelope)],
      );
      if (first !== null) {
        await keepTexts(client, tenant, row.pilot, texts);
        return row;
      }
      const kept = await sealed(client, tenant, row.commandId);
      if (kept === null) throw new Error('A sealed command went away');
      return kept;
    }),

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
