/** adapters: families of pilots by their parents, and the entries that tell what became of one. */
import type { Pool } from 'pg';
import type { Relative } from '../../../contracts/after';
import type { LedgerRow } from '../../../contracts/reading';
import { rowsOf } from './query';

/** A chain of replicas of replicas; a state that would name itself as its parent ends here. */
const deepest = 20;

const adapted = (condition: string): string =>
  `(SELECT count(*)::int FROM jsonb_each(d.state -> 'matters') m
    WHERE m.value ->> 'kind' = 'adaptation' AND ${condition})`;

const family = (
  pool: Pool,
  tenant: string,
  pilot: string,
  most: number,
): Promise<readonly Relative[]> =>
  rowsOf<Relative>(
    pool,
    `WITH RECURSIVE up AS (
       SELECT id, parent, 0 AS depth FROM pilotage.pilots WHERE tenant = $1 AND id = $2
       UNION ALL
       SELECT p.id, p.parent, up.depth + 1 FROM up JOIN pilotage.pilots p ON p.tenant = $1 AND p.id = up.parent
       WHERE up.depth < ${deepest}),
     down AS (
       SELECT p.*, ARRAY[p.id] AS path FROM pilotage.pilots p
       WHERE p.tenant = $1 AND p.id = (SELECT id FROM up ORDER BY depth DESC LIMIT 1)
       UNION ALL
       SELECT c.*, down.path || c.id FROM down JOIN pilotage.pilots c ON c.tenant = $1 AND c.parent = down.id
       WHERE cardinality(down.path) < ${deepest} AND c.id <> ALL (down.path))
     SELECT d.id AS pilot, CASE WHEN cardinality(d.path) = 1 THEN NULL ELSE d.parent END AS parent,
       coalesce(x.body, d.title) AS title, d.number, d.unit, d.stage, d.state #>> '{outcome,value}' AS outcome,
       (SELECT (m.value #>> '{data,keptPercent}')::int FROM pilotage.pilots o, jsonb_each(o.state -> 'matters') m
        WHERE o.tenant = $1 AND o.id = d.parent AND m.value ->> 'kind' = 'fidelity'
          AND m.value ->> 'state' = 'reported' AND m.value #>> '{data,child}' = d.id
        ORDER BY m.value ->> 'closedAt' DESC LIMIT 1) AS "keptPercent",
       jsonb_build_object('all', ${adapted('true')}, 'core', ${adapted(`m.value #>> '{data,touches}' = 'core'`)},
         'waiting', ${adapted(`m.value ->> 'state' = 'coreTouched'`)},
         'toUndo', ${adapted(`m.value ->> 'state' = 'toUndo'`)}) AS adaptations
     FROM down d LEFT JOIN pilotage.texts x ON x.tenant = d.tenant AND x.ref = d.title
     ORDER BY d.path LIMIT $3`,
    [tenant, pilot, most],
  );

const entry = `seq, legal_time AS "legalTime", convert_from(entry, 'UTF8') AS entry, hash`;

const told = (
  pool: Pool,
  tenant: string,
  pilot: string,
  types: readonly string[],
): Promise<readonly LedgerRow[]> =>
  rowsOf<LedgerRow>(
    pool,
    `SELECT ${entry} FROM pilotage.ledger
     WHERE tenant = $1 AND pilot = $2 AND type = ANY ($3::text[]) ORDER BY seq`,
    [tenant, pilot, types],
  );

async function award(pool: Pool, tenant: string, hash: string) {
  const rows = await rowsOf<LedgerRow & { readonly pilot: string }>(
    pool,
    `SELECT pilot, ${entry} FROM pilotage.ledger
     WHERE tenant = $1 AND type = 'Awarded' AND left(hash, 20) = $2 LIMIT 2`,
    [tenant, hash],
  );
  const [found] = rows;
  if (found === undefined || rows.length > 1) return null;
  const { pilot, ...row } = found;
  return { pilot, row };
}

export const afterIn = (pool: Pool) => ({
  family: family.bind(null, pool),
  told: told.bind(null, pool),
  award: award.bind(null, pool),
});
