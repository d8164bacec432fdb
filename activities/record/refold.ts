/** activities: a state made again from the ledger, when its shape is older than this build's. */
import { UnknownEvent, fold } from '../../domain/evolve';
import type { Pilot } from '../../domain/pilot';
import { unborn } from '../../domain/pilot';
import type { Place, RecordPorts, StoredPilot, Turn } from '../ports';
import { entryOf, eventOf } from './chain';
import { olderBuild } from './standing';

/** The state to go on from. */
export async function currentState(
  ports: RecordPorts,
  { tenant, pilot }: Place,
  stored: StoredPilot | null,
  turn: Turn,
): Promise<Pilot> {
  if (stored === null) return unborn(tenant, pilot);
  if (stored.fold === ports.build.fold) return stored.state;
  ports.log.info(
    { tenant, pilot, from: stored.fold, to: ports.build.fold },
    'folding a pilot again from its ledger',
  );
  const entries = await turn.entries();
  try {
    return fold(
      unborn(tenant, pilot),
      entries.map(({ entry }) => eventOf(entryOf(entry))),
    );
  } catch (error) {
    if (error instanceof UnknownEvent) throw olderBuild(error.message);
    throw error;
  }
}
