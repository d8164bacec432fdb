/**
 * domain: turns told events into the acts that people would have given: a pure function of the file, the event and where
 * the pilot stands. The same for every file; what no row of the mapping covers is a fault of the file, named by line.
 */
import type { Pilot } from '../pilot';
import { phaseOfStage } from '../stages';
import type { Act, Contradiction, Teller, Telling } from './act';
import { hasPart, isAuthority } from './bodies';
import type { CaseEvent, CaseFile, EventKind } from './case';
import { afterTellers } from './tell-after';
import { externalAct } from './tell-any';
import { beforeTellers } from './tell-before';
import { underTermTellers } from './tell-under-term';

/** Acts that only the file's authority, supervisor or proposer can give. */
const reserved: readonly EventKind[] = [
  'approved_pilot', 'approved_full', 'refused', 'change_granted', 'change_refused', 'extension_granted', 'suspended', 'resumed', 'terminated',
];
const approvals: readonly EventKind[] = ['approved_pilot', 'approved_full'];

/** Somebody approved it: when no approval comes from the body that the file names, whoever gave one is that body. */
const anotherApproved = (event: CaseEvent, file: CaseFile): boolean =>
  file.events.some((other) => other !== event && approvals.includes(other.kind) && other.subject === undefined && isAuthority(other.by, file));

function isFromOutside({ event, file }: Telling): boolean {
  if (!reserved.includes(event.kind) || hasPart(event.by, file)) return false;
  return !approvals.includes(event.kind) || anotherApproved(event, file);
}

type Time = 'before' | 'underTerm' | 'after';

export function timeOf({ stage, running }: Pilot): Time {
  if (stage === 'REJECTED' || stage === 'WITHDRAWN' || stage === 'CLOSED_NOT_PURSUED') return running.decision === null ? 'before' : 'after';
  const phase = phaseOfStage[stage];
  if (phase === 'approval') return 'before';
  if (phase === 'preparation' || phase === 'supervision') return 'underTerm';
  // Between the order and the effective end it winds down: its end is still to be confirmed.
  return stage === 'ENDING' && running.endedOn === null ? 'underTerm' : 'after';
}

const tellers: Record<Time, Readonly<Record<EventKind, Teller>>> = { before: beforeTellers, underTerm: underTermTellers, after: afterTellers };

/** Acts that a pilot which only winds down can still take; the others are late facts. */
const whileWindingDown: readonly EventKind[] = [
  'opinion', 'progress_report', 'ended', 'assessed', 'completion_report', 'responsibility', 'commended', 'replicated', 'codified', 'cause_review', 'other',
];

function tellerOf(telling: Telling): Teller {
  const { pilot, event } = telling;
  if (isFromOutside(telling)) return externalAct('order', event.kind === 'terminated' || event.kind === 'suspended' ? 'mustStop' : 'none');
  const time = timeOf(pilot);
  if (time === 'underTerm' && pilot.stage === 'ENDING' && !whileWindingDown.includes(event.kind)) return tellers.after[event.kind];
  return tellers[time][event.kind];
}

/** The next act of an event; null when all of it is told. What has begun goes on as it began. */
export const nextAct = (telling: Telling): Act | Contradiction | null =>
  telling.done > 0 && !repeats.includes(telling.event.kind) ? null : tellerOf(telling)(telling);

/** Events that one sentence of a source may tell of several participants or suspensions. */
const repeats: readonly EventKind[] = ['approved_pilot', 'refused', 'resumed', 'change_refused'];
