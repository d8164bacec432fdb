/** domain: a move to another law pack while it waits for the second person. */
import type { MovedStep } from '../kernel';

export const PACK_TRANSITION = 'packTransition';

export interface PackTransition {
  readonly to: string;
  /** The person who prepared it: never the one who puts it in force. */
  readonly preparedBy: string;
  readonly digest: string;
  /** What was shown when it was prepared; forgotten when it is over. */
  readonly moved: readonly MovedStep[];
}
