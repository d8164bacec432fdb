/** activities: whether a workflow's run may write: its epoch, a hold, and whether the ledger is the one it knew. */
import { ApplicationFailure } from '@temporalio/common';
import type { RecordCall } from '../../contracts/messages';
import type { RecordPorts, Seen } from '../ports';

export type Standing =
  | { readonly status: 'inCharge' }
  | { readonly status: 'superseded' }
  | { readonly status: 'onHold'; readonly reason: string; readonly isNew: boolean };

/** Epochs are given out by the database only: a lower or higher one is equally not in charge. */
export function standingOf(call: RecordCall, seen: Seen): Standing {
  if ((seen.pilot?.epoch ?? 1) !== call.epoch) return { status: 'superseded' };
  const held = seen.pilot?.hold ?? null;
  if (held !== null) return { status: 'onHold', reason: held, isNew: false };
  const reason = disagreement(call, seen);
  return reason === null ? { status: 'inCharge' } : { status: 'onHold', reason, isNew: true };
}

function disagreement({ known }: RecordCall, { pilot, knownHash, tail }: Seen): string | null {
  if ((pilot?.revision ?? 0) !== tail.revision || (pilot?.head ?? '') !== tail.head)
    return 'LEDGER_BROKEN';
  if (tail.revision < known.revision) return 'LEDGER_BEHIND';
  if (known.revision > 0 && knownHash !== known.head) return 'LEDGER_FORKED';
  return null;
}

/** An older build must not write over a newer one: this worker stops polling and drains. */
export function refuseOlderBuild(build: RecordPorts['build'], { pilot }: Seen): void {
  if (pilot === null) return;
  if (pilot.fold > build.fold || pilot.build > build.number)
    throw olderBuild(`written by build ${pilot.build}`);
}

export const olderBuild = (why: string): ApplicationFailure =>
  ApplicationFailure.create({
    message: `This build is too old: ${why}`,
    type: 'OLDER_BUILD',
    nonRetryable: true,
  });
