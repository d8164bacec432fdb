/** api: the whole ledger of a pilot, page by page: a proof that leaves entries out proves nothing. */
import type { LedgerRow } from '../contracts/reading';
import type { World } from './route';

const newest = 2_147_483_647;
const pageSize = 500;

export async function wholeLedger(
  { storage }: World,
  tenant: string,
  pilot: string,
): Promise<readonly LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (let from = newest; ;) {
    const page = await storage.pilots.ledger(tenant, pilot, from, pageSize);
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return rows;
    from = last.seq - 1;
  }
}
