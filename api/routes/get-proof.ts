/** api: GET /api/pilots/:pilot/proof. The dated proof of good faith, for the proposer and for those whom the law lets read it. */
import type { LedgerRow } from '../../contracts/reading';
import { mayReadProof } from '../../domain/proof';
import { noSuch, proofNotYours } from '../errors';
import type { Handler } from '../route';
import type { World } from '../route';
import { sceneOf } from '../scene';
import { proofPackOf } from '../views/proof-pack';
import { textRefsIn } from '../views/references';
import { readEntries } from '../views/timeline';

const newest = 2_147_483_647;
const pageSize = 500;

/** The whole ledger, page by page: a proof that leaves entries out proves nothing. */
async function wholeLedger(
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

export const getProof: Handler<'getProof'> = async ({ session, params, language }, world) => {
  const { tenant, person } = session;
  const pilot = await world.storage.pilots.find(tenant, params.pilot);
  if (pilot === null) throw noSuch('PILOT');
  const scene = await sceneOf(world, tenant);
  if (!mayReadProof(pilot.state, person, scene.directory, scene.now)) throw proofNotYours();
  const reads = readEntries(await wholeLedger(world, tenant, params.pilot));
  const texts = await world.storage.pilots.texts(
    tenant,
    textRefsIn(reads.map(({ event }) => event)),
  );
  return {
    status: 200,
    body: proofPackOf(pilot.state, reads, { ...scene, language, texts, person }),
  };
};
