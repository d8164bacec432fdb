/** adapters: campaigns as the api reads them. */
import type { Pool } from 'pg';
import type { Campaign } from '../../../domain/campaigns/campaign';
import { rowOf, rowsOf } from './query';

async function list(pool: Pool, tenant: string, most: number): Promise<readonly Campaign[]> {
  const rows = await rowsOf<{ state: Campaign }>(
    pool,
    `SELECT state FROM pilotage.campaigns WHERE tenant = $1
     ORDER BY is_concluded, opened_at DESC, id LIMIT $2`,
    [tenant, most],
  );
  return rows.map(({ state }) => state);
}

async function find(pool: Pool, tenant: string, campaign: string): Promise<Campaign | null> {
  const row = await rowOf<{ state: Campaign }>(
    pool,
    'SELECT state FROM pilotage.campaigns WHERE tenant = $1 AND id = $2',
    [tenant, campaign],
  );
  return row?.state ?? null;
}

export const campaignsIn = (pool: Pool) => ({
  list: list.bind(null, pool),
  find: find.bind(null, pool),
});
