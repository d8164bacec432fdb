/** adapters: pilots of which something is published, the last changed first. What of them may be shown is the law's to say. */
import type { Pool } from 'pg';
import type { PublishedRow, PublishedSearch } from '../../../contracts/reading';
import { allOccur, asPlace, containing, rowsOf } from './query';

type Row = Omit<PublishedRow, 'place'> & { readonly id: string; readonly placed: string };

async function list(
  pool: Pool,
  tenant: string,
  { words, after, limit }: PublishedSearch,
): Promise<readonly PublishedRow[]> {
  const rows = await rowsOf<Row>(
    pool,
    `SELECT p.id, p.state, ${asPlace('p.updated_at')} AS placed
     FROM pilotage.pilots p LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title
     WHERE p.tenant = $1
       AND p.state @? '$.matters.* ? (@.kind == "publication" && (@.state == "published" || @.state == "partlyPublished"))'
       AND ${allOccur(`pilotage.folded(coalesce(x.body, ''))`, '$2')}
       AND ($3::timestamptz IS NULL OR p.updated_at < $3 OR (p.updated_at = $3 AND p.id > $4))
     ORDER BY p.updated_at DESC, p.id LIMIT $5`,
    [tenant, words.map(containing), after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows.map(({ state, placed, id }) => ({ state, place: [placed, id] }));
}

export const publicityIn = (pool: Pool) => ({ list: list.bind(null, pool) });
