/** api: what it needs of supervision: the pilots of some desks, whole. */
import type { PilotWhole } from '../../contracts/reading';
import type { Stage } from '../../domain/stages';
import type { Supervised } from '../../domain/supervision/supervised';

/** At these stages, by their ids, so many at most. */
export type SupervisedReader = (
  tenant: string,
  supervised: Supervised,
  stages: readonly Stage[],
  most: number,
) => Promise<readonly PilotWhole[]>;
