/** adapters: where the ledgers of concerns stand, for runs that have to be started. */
import type { Pool } from 'pg';
import type { ConcernOpening } from '../../../contracts/messages/concern';

interface Row {
  readonly tenant: string;
  readonly id: string;
  readonly revision: number;
  readonly head: string;
}

const openingOf = ({ tenant, id, revision, head }: Row): ConcernOpening => ({
  tenant,
  concern: id,
  known: { revision, head },
  queued: [],
});

/** One that was never raised knows nothing. */
export async function concernOpening(
  pool: Pool,
  tenant: string,
  concern: string,
): Promise<ConcernOpening> {
  const { rows } = await pool.query<Row>(
    'SELECT tenant, id, revision, head FROM pilotage.concerns WHERE tenant = $1 AND id = $2',
    [tenant, concern],
  );
  return openingOf(rows[0] ?? { tenant, id: concern, revision: 0, head: '' });
}

/** Concerns whose runs must be there: something of them still waits. */
export async function livingConcerns(
  pool: Pool,
  tenant: string | null = null,
): Promise<readonly ConcernOpening[]> {
  const { rows } = await pool.query<Row>(
    `SELECT tenant, id, revision, head FROM pilotage.concerns
     WHERE NOT settled AND ($1::text IS NULL OR tenant = $1) ORDER BY tenant, id`,
    [tenant],
  );
  return rows.map(openingOf);
}
