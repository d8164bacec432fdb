/**
 * domain: how a due date was counted, remembered beside it, so that it can be explained by the very call that made it.
 * A memo, not state: a date that nobody counted, such as one that a person chose, has none.
 */
import type { Due, Term } from './calendar/terms';
import type { Instant } from './time';

export type Counting =
  /** A term after a receipt: the receipt rule moves its first day. */
  | 'receipt'
  /** A term after a day that is a fact. */
  | 'day'
  /** A day that somebody named, moved to a working day. */
  | 'named'
  /** The end of a whole day. */
  | 'wholeDay';

export interface DueOrigin {
  readonly counting: Counting;
  /** An instant for a receipt, else a LocalDate. */
  readonly from: Instant;
  readonly rule: string | null;
  readonly term: Term | null;
  /** The rule has no number: it is asked again after this term. */
  readonly askedAgain: boolean;
}

const origins = new WeakMap<Due, DueOrigin>();

export function counted(due: Due, origin: DueOrigin): Due {
  origins.set(due, origin);
  return due;
}

export const originOf = (due: Due): DueOrigin | null => origins.get(due) ?? null;
