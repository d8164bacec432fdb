/** worker: looks after concerns: whoever ended a run from outside ended nothing; a run that is there is left alone. */
import type { ConcernOpening } from '../contracts/messages/concern';
import type { Logger } from './sweeper';

export interface ConcernRuns {
  provide(opening: ConcernOpening): Promise<boolean>;
}

/** One that fails does not keep the others waiting; the next sweep tries it again. */
export async function provideConcerns(
  living: readonly ConcernOpening[],
  runs: ConcernRuns,
  log: Logger,
): Promise<number> {
  let revived = 0;
  for (const opening of living) {
    try {
      if (await runs.provide(opening)) revived += 1;
    } catch {
      log.warn({ concern: opening.concern }, 'could not look after a concern');
    }
  }
  if (revived > 0) log.info({ revived }, 'concerns were started again');
  return revived;
}
