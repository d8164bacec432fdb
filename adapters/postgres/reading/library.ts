/** adapters: the library of precedents, read from the pilots as they were last folded and the entry that nominated them. */
import type { Pool } from 'pg';
import type { LibrarySearch, PrecedentRow } from '../../../contracts/reading';
import { allOccur, asPlace, containing, rowsOf } from './query';

type Row = Omit<PrecedentRow, 'place'> & { readonly placed: string };

/** The newest in the library first. A matter that was removed is accepted no more. */
async function search(
  pool: Pool,
  tenant: string,
  { words, bottleneck, teaches, after, limit }: LibrarySearch,
): Promise<readonly PrecedentRow[]> {
  const rows = await rowsOf<Row>(
    pool,
    `SELECT p.id AS pilot, coalesce(x.body, p.title) AS title, p.unit,
       coalesce(p.state #>> '{proposal,plan,sector}', '') AS sector, m.matter -> 'data' -> 'bottlenecks' AS bottlenecks,
       m.matter -> 'data' -> 'instruments' AS instruments, m.matter #>> '{data,teaches}' AS teaches,
       p.state #>> '{outcome,value}' AS outcome, m.matter #>> '{data,since}' AS since,
       coalesce(w.body, '') AS lessons, ${asPlace('p.updated_at')} AS placed
     FROM pilotage.pilots p LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title,
       LATERAL (SELECT value AS matter FROM jsonb_each(p.state -> 'matters') e
         WHERE value ->> 'kind' = 'precedent' AND value ->> 'state' = 'accepted' LIMIT 1) m
       LEFT JOIN LATERAL (SELECT t.body FROM pilotage.ledger l JOIN pilotage.texts t ON t.tenant = l.tenant
           AND t.ref = convert_from(l.entry, 'UTF8')::jsonb #>> '{body,lessons}'
         WHERE l.tenant = p.tenant AND l.pilot = p.id AND l.type = 'PrecedentNominated'
           AND convert_from(l.entry, 'UTF8')::jsonb #>> '{body,matter}' = m.matter ->> 'id'
         ORDER BY l.seq DESC LIMIT 1) w ON true
     WHERE p.tenant = $1 AND p.state @? '$.matters.* ? (@.kind == "precedent" && @.state == "accepted")'
       AND ($2::text IS NULL OR m.matter -> 'data' -> 'bottlenecks' ? $2)
       AND ($3::text IS NULL OR m.matter #>> '{data,teaches}' = $3)
       AND ${allOccur(`(p.search || ' ' || pilotage.folded(m.matter #>> '{data,instruments}'))`, '$4')}
       AND ($5::timestamptz IS NULL OR p.updated_at < $5 OR (p.updated_at = $5 AND p.id > $6))
     ORDER BY p.updated_at DESC, p.id LIMIT $7`,
    [
      ...[tenant, bottleneck, teaches, words.map(containing)],
      ...[after?.[0] ?? null, after?.[1] ?? null, limit],
    ],
  );
  return rows.map(({ placed, ...row }) => ({ ...row, place: [placed, row.pilot] }));
}

export const libraryIn = (pool: Pool) => ({ search: search.bind(null, pool) });
