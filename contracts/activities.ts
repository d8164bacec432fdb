/** contracts (workflows, activities): the deeds that a workflow may ask for. */
import type { ConcernAnswer, ConcernCall } from './messages/concern';
import type { RecordAnswer, RecordCall } from './messages';

export interface Activities {
  /**
   * Applies commands and clocks to a pilot in one transaction. Safe to call again: every answer is kept by command id.
   * Throws only when nothing could be written (connection, lock, time-out) or by OLDER_BUILD.
   */
  record(call: RecordCall): Promise<RecordAnswer>;
}

export interface ConcernActivities {
  /** The same for one confidential concern. */
  recordConcern(call: ConcernCall): Promise<ConcernAnswer>;
}
