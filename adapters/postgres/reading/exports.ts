/** adapters: what an export is drawn from beyond the pilot's page: other pilots of a person, linked entries, prose with its salt. */
import type { Pool } from 'pg';
import type { Access, LinkedEntry } from '../../../contracts/access-log';
import type { TextRow } from '../../../contracts/reading';
import { accessesOf, keepAccess } from '../access-log';
import { rowsOf } from './query';

/** Rare, and by a person's name anywhere in a state: no index is kept for it. */
const mostPilots = 200;

async function pilotsNaming(
  pool: Pool,
  tenant: string,
  person: string,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    pool,
    `SELECT id FROM pilotage.pilots
     WHERE tenant = $1 AND jsonb_path_exists(state, '$.** ? (@ == $person)', jsonb_build_object('person', $2::text))
     ORDER BY id LIMIT ${mostPilots}`,
    [tenant, person],
  );
  return rows.map(({ id }) => id);
}

const linked = (
  pool: Pool,
  tenant: string,
  pilot: string,
  numbers: readonly number[],
): Promise<readonly LinkedEntry[]> =>
  rowsOf<LinkedEntry>(
    pool,
    `SELECT seq, convert_from(entry, 'UTF8') AS entry, prev_hash AS "prevHash", hash FROM pilotage.ledger
     WHERE tenant = $1 AND pilot = $2 AND seq = ANY ($3::int[]) ORDER BY seq`,
    [tenant, pilot, numbers],
  );

const salted = (pool: Pool, tenant: string, refs: readonly string[]): Promise<readonly TextRow[]> =>
  rowsOf<TextRow>(
    pool,
    `SELECT ref, salt, body FROM pilotage.texts WHERE tenant = $1 AND ref = ANY ($2::text[]) ORDER BY ref`,
    [tenant, [...new Set(refs)]],
  );

export const exportsIn = (pool: Pool) => ({
  pilotsNaming: pilotsNaming.bind(null, pool),
  linked: linked.bind(null, pool),
  salted: salted.bind(null, pool),
  keepAccess: (access: Access) => keepAccess(pool, access),
  accesses: (tenant: string, pilot: string) => accessesOf(pool, tenant, pilot),
});
