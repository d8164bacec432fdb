/** domain: what teaches others: a pilot that has run, whether it goes on, is judged or is long closed. */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import { closedAfterRun, started } from '../stages';

const isOneOf = (stages: readonly Stage[], stage: Stage): boolean => stages.includes(stage);

/**
 * Halted before its start it goes back to being prepared, and a rejection that leaves the archive may be appealed: what
 * was opened there would wait on a desk where nobody can do it.
 */
export function notRun({ pilot }: { readonly pilot: Pilot }): Refusal | null {
  const { stage, running, outcome } = pilot;
  const neverStarted = isOneOf(started, stage) && running.startedOn === null;
  const from = outcome.archivedFrom ?? 'CLOSED_UNDETERMINED';
  const neverRan = stage === 'ARCHIVED' && !isOneOf(closedAfterRun, from);
  return neverStarted || neverRan ? refuse('WRONG_STAGE', { stage }) : null;
}
