/** api: GET /api/pilots/:pilot/proof. The dated proof of good faith, for the proposer and for those whom the law lets read it. */
import { mayReadProof } from '../../domain/proof';
import { keptFrom } from '../../domain/state/evidence';
import { noSuch, proofNotYours } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { withIndicators } from '../views/indicator-names';
import { proofPackOf } from '../views/proof-pack';
import { textRefsIn } from '../views/references';
import { readEntries, readsSeen } from '../views/timeline';
import { wholeLedger } from '../whole-ledger';

export const getProof: Handler<'getProof'> = async ({ session, params, language }, world) => {
  const { tenant, person } = session;
  const pilot = await world.storage.pilots.find(tenant, params.pilot);
  if (pilot === null) throw noSuch('PILOT');
  const scene = await sceneOf(world, tenant);
  if (!mayReadProof(pilot.state, person, scene.directory, scene.now)) throw proofNotYours();
  const hidden = keptFrom(pilot.state, { person, directory: scene.directory, at: scene.now });
  const reads = readsSeen(readEntries(await wholeLedger(world, tenant, params.pilot)), hidden);
  const texts = await world.storage.pilots.texts(
    tenant,
    textRefsIn(reads.map(({ event }) => event)),
  );
  return {
    status: 200,
    body: proofPackOf(pilot.state, reads, {
      ...scene,
      language,
      person,
      texts: withIndicators(texts, pilot.state),
    }),
  };
};
