/** adapters: the pilots of a supervisor's desks, whole, as the record last folded them. */
import type { Pool } from 'pg';
import type { PilotWhole } from '../../../contracts/reading';
import type { Stage } from '../../../domain/stages';
import type { Supervised } from '../../../domain/supervision/supervised';
import { currentState } from './current-state';
import type { Folded } from './current-state';
import { asInstant, rowsOf } from './query';

const named = `(p.state -> 'posts' ->> 'supervisor')`;

async function supervised(
  pool: Pool,
  tenant: string,
  { posts, units, vacant }: Supervised,
  stages: readonly Stage[],
  most: number,
): Promise<readonly PilotWhole[]> {
  const rows = await rowsOf<PilotWhole & Folded>(
    pool,
    `SELECT p.id, p.number, coalesce(x.body, p.title) AS title, p.stage, p.unit,
       p.next_due_at AS "nextDueAt", p.flags, p.provenance, p.clock,
       ${asInstant('p.updated_at')} AS "updatedAt", p.state, p.fold, p.revision, p.hold
     FROM pilotage.pilots p LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title
     WHERE p.tenant = $1 AND p.stage = ANY ($2::text[])
       AND (${named} = ANY ($3::text[]) OR (${named} IS NULL AND p.unit = ANY ($4::text[]))
         OR (${named} <> ALL ($5::text[]) AND p.unit = ANY ($6::text[])))
     ORDER BY p.id LIMIT $7`,
    [tenant, stages, posts, units, vacant.held, vacant.units, most],
  );
  return Promise.all(
    rows.map(async (row) => ({ ...row, state: await currentState(pool, tenant, row.id, row) })),
  );
}

export const supervisedIn = (pool: Pool) => supervised.bind(null, pool);
