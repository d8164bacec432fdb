/**
 * activities: what was done to a life from outside, as the record sees it: the run that asks is another one than before,
 * or was asked to end. It is never law: a note for operators, written with the turn, once for each run and kind.
 */
import type { RecordCall } from '../../contracts/messages';
import { phaseOfStage } from '../../domain/stages';
import type { Changes, OperatorNote, StoredPilot } from '../ports';

type FromOutside = Pick<Changes, 'interruptions' | 'run'>;

export function fromOutside(
  { epoch, run }: RecordCall,
  stored: StoredPilot | null,
  onHold: string | null,
): FromOutside {
  const before = stored?.run ?? null;
  const note = (reason: string, of: string): OperatorNote => ({
    reason,
    run: of,
    digest: `epoch ${epoch}`,
  });
  const isOther = before !== run.id;
  return {
    run: isOther ? run.id : null,
    interruptions: [
      ...(isOther && before !== null && wasInterrupted(run, stored, before)
        ? [note(run.id === run.startedAs ? 'LIFE_INTERRUPTED' : 'RESET', before)]
        : []),
      ...(run.cancelAsked && stored !== null ? [note('CANCEL_ASKED', run.id)] : []),
      ...(onHold === null ? [] : [note(onHold, run.id)]),
    ],
  };
}

/** A life that was over ended by itself, and one that goes on in a new run was not interrupted: unless it was reset. */
function wasInterrupted(
  run: RecordCall['run'],
  stored: StoredPilot | null,
  before: string,
): boolean {
  if (run.id !== run.startedAs) return true;
  return run.continues !== before && stored !== null && phaseOfStage[stored.state.stage] !== 'over';
}
