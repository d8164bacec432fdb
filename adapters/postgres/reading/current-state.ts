/** adapters: a state as this build shapes it. One that an older build folded is folded again for the reader; the record writes it at its next turn. */
import type { Pool } from 'pg';
import { currentBuild } from '../../../activities/build';
import { entryOf, eventOf } from '../../../activities/record/chain';
import { fold } from '../../../domain/evolve';
import type { Pilot } from '../../../domain/pilot';
import { unborn } from '../../../domain/pilot';
import { rowsOf } from './query';

export interface Folded {
  readonly state: Pilot;
  readonly fold: number;
  readonly revision: number;
}

export async function currentState(
  pool: Pool,
  tenant: string,
  pilot: string,
  folded: Folded,
): Promise<Pilot> {
  if (folded.fold >= currentBuild.fold) return folded.state;
  const rows = await rowsOf<{ entry: Buffer }>(
    pool,
    'SELECT entry FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2 AND seq <= $3 ORDER BY seq',
    [tenant, pilot, folded.revision],
  );
  const events = rows.map(({ entry }) => eventOf(entryOf(entry)));
  return fold(unborn(tenant, pilot), events);
}
