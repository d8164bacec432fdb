/** adapters: one transaction about what is no pilot, and the answers that it finds and keeps by the ids of commands. */
import type { Pool, PoolClient } from 'pg';
import type { KeptAnswer } from '../../activities/ports';

export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    await client.query('ROLLBACK').then(
      () => client.release(),
      (broken: unknown) => client.release(broken instanceof Error ? broken : true),
    );
    throw error;
  }
}

export async function answersTo(
  client: PoolClient,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptAnswer>> {
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<KeptAnswer>(
    `SELECT command_id AS "commandId", digest, answer FROM pilotage.answers
     WHERE tenant = $1 AND command_id = ANY ($2::text[])`,
    [tenant, ids],
  );
  return new Map(rows.map((row) => [row.commandId, row]));
}

/** `about` stands where a pilot's answers name their pilot. */
export async function keepAnswers(
  client: PoolClient,
  tenant: string,
  about: string,
  answers: readonly KeptAnswer[],
): Promise<void> {
  for (const { commandId, digest, answer } of answers)
    await client.query(
      `INSERT INTO pilotage.answers (tenant, command_id, pilot, digest, answer) VALUES ($1, $2, $3, $4, $5)`,
      [tenant, commandId, about, digest, JSON.stringify(answer)],
    );
}
