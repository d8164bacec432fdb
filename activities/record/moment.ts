/** activities: the moment of a turn: what time it is, on which clock, and who holds which post. */
import { later } from '../../domain/time';
import { legalNow } from '../legal-clock';
import type { Place, RecordPorts, Seen } from '../ports';
import type { Moment } from './progress';

export async function momentOf(
  ports: RecordPorts,
  { tenant, pilot }: Place,
  seen: Seen,
): Promise<Moment> {
  const realNow = ports.now();
  // Legal time never goes back behind the last record, whatever a clock says.
  const now = later(legalNow(seen.clock, realNow), seen.pilot?.lastLegal ?? '');
  return {
    tenant,
    pilot,
    now,
    legalTime: now,
    realNow,
    clock: seen.clock,
    directory: await ports.laws.directory(tenant, seen.directoryVersion),
    directoryVersion: seen.directoryVersion ?? 0,
  };
}
