/** adapters: concerns as the api reads them, and the sealed commands and hidden texts that it keeps. */
import type { Pool, PoolClient } from 'pg';
import type { ConcernSealed, ConcernText, ConcernWhole } from '../../../contracts/concern-reading';
import type { Known } from '../../../contracts/messages';
import { rowOf, rowsOf, whileThere } from './query';

interface Columns extends Known {
  readonly id: string;
  readonly state: ConcernWhole['state'];
  readonly late: boolean;
}

const columns = 'id, state, late, revision, head';
const wholeOf = ({ id, state, late, revision, head }: Columns): ConcernWhole => ({
  ...{ id, state, late },
  known: { revision, head },
});

async function find(pool: Pool, tenant: string, id: string): Promise<ConcernWhole | null> {
  const row = await rowOf<Columns>(
    pool,
    `SELECT ${columns} FROM pilotage.concerns WHERE tenant = $1 AND id = $2`,
    [tenant, id],
  );
  return row === null ? null : wholeOf(row);
}

/** Those that are not settled first, the oldest first. */
async function list(pool: Pool, tenant: string, limit: number): Promise<readonly ConcernWhole[]> {
  const rows = await rowsOf<Columns>(
    pool,
    `SELECT ${columns} FROM pilotage.concerns WHERE tenant = $1
     ORDER BY settled, state #>> '{dialogue,0,at}', id LIMIT $2`,
    [tenant, limit],
  );
  return rows.map(wholeOf);
}

const sealed = (
  pool: Pool | PoolClient,
  tenant: string,
  id: string,
): Promise<ConcernSealed | null> =>
  rowOf<ConcernSealed>(
    pool,
    `SELECT command_id AS "commandId", concern, digest, envelope FROM pilotage.concern_sealed
     WHERE tenant = $1 AND command_id = $2`,
    [tenant, id],
  );

/** Once; answers what is kept, which another call may have kept first. */
async function keep(
  pool: Pool,
  tenant: string,
  command: ConcernSealed,
  texts: readonly ConcernText[],
): Promise<ConcernSealed> {
  for (const { ref, body } of texts) {
    await whileThere(() =>
      pool.query(
        `INSERT INTO pilotage.concern_texts (tenant, concern, ref, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [tenant, command.concern, ref, body],
      ),
    );
  }
  await whileThere(() =>
    pool.query(
      `INSERT INTO pilotage.concern_sealed (tenant, command_id, concern, digest, envelope)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [
        tenant,
        command.commandId,
        command.concern,
        command.digest,
        JSON.stringify(command.envelope),
      ],
    ),
  );
  return (await sealed(pool, tenant, command.commandId)) ?? command;
}

async function texts(
  pool: Pool,
  tenant: string,
  concern: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await rowsOf<{ ref: string; body: Buffer }>(
    pool,
    'SELECT ref, body FROM pilotage.concern_texts WHERE tenant = $1 AND concern = $2',
    [tenant, concern],
  );
  return new Map(rows.map(({ ref, body }) => [ref, body]));
}

export const concernsIn = (pool: Pool) => ({
  find: find.bind(null, pool),
  list: list.bind(null, pool),
  sealed: (tenant: string, id: string) => sealed(pool, tenant, id),
  keep: keep.bind(null, pool),
  texts: texts.bind(null, pool),
});
