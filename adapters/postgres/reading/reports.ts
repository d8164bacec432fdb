/** adapters: consolidated reports as the api reads them. */
import type { Pool } from 'pg';
import type { Report } from '../../../domain/reports/report';
import type { Figures } from '../../../domain/statistics/figures';
import type { PublicSet } from '../../../domain/statistics/public-set';
import { rowOf, rowsOf } from './query';

async function list(pool: Pool, tenant: string, most: number): Promise<readonly Report[]> {
  const rows = await rowsOf<{ state: Report }>(
    pool,
    'SELECT state FROM pilotage.portfolio_reports WHERE tenant = $1 ORDER BY period_to DESC, id LIMIT $2',
    [tenant, most],
  );
  return rows.map(({ state }) => state);
}

const find = (
  pool: Pool,
  tenant: string,
  report: string,
): Promise<{ readonly report: Report; readonly figures: Figures } | null> =>
  rowOf(
    pool,
    'SELECT state AS report, figures FROM pilotage.portfolio_reports WHERE tenant = $1 AND id = $2',
    [tenant, report],
  );

/** Of the newest signed report: what nobody signed is nobody's figure. */
async function publicSet(pool: Pool, tenant: string): Promise<PublicSet | null> {
  const row = await rowOf<{ public_set: PublicSet }>(
    pool,
    `SELECT public_set FROM pilotage.portfolio_reports WHERE tenant = $1 AND is_signed
     ORDER BY period_to DESC, id LIMIT 1`,
    [tenant],
  );
  return row?.public_set ?? null;
}

export const reportsIn = (pool: Pool) => ({
  list: list.bind(null, pool),
  find: find.bind(null, pool),
  publicSet: publicSet.bind(null, pool),
});
