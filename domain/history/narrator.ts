/**
 * domain: turns told events into the acts that people would have given: a pure function of the file, the event and where
 * the pilot stands. The same for every file; what no row of the mapping covers is a fault of the file, named by line.
 */
import type { Pilot } from '../pilot';
import { phaseOfStage } from '../stages';
import type { Act, Contradiction, Teller, Telling } from './act';
import { hasPart } from './bodies';
import type { CaseEvent, EventKind } from './case';
import { afterTellers } from './tell-after';
import { externalAct } from './tell-any';
import { beforeTellers } from './tell-before';
import { underTermTellers } from './tell-under-term';

/** Acts that only the file's authority, supervisor or proposer can give. */
const reserved: readonly EventKind[] = [
  'approved_pilot',
  'approved_full',
  'refused',
  'change_granted',
  'change_refused',
  'extension_granted',
  'suspended',
  'resumed',
  'terminated',
];

const isFromOutside = ({ event, file }: Telling): boolean =>
  reserved.includes(event.kind) && !hasPart(event.by, file);

type Time = 'before' | 'underTerm' | 'after';

/** A refusal is no end: what brings the proposal up again is told as before the decision. */
const revives: readonly EventKind[] = [
  'proposed',
  'submitted',
  'referred_up',
  'approved_pilot',
  'approved_full',
  'refused',
  'started',
  'change_requested',
  'change_granted',
  'codified',
  'interim_review',
  'assessed',
  'opinion',
  'responsibility',
  'commended',
  'other',
];

/** What a file cannot tell of a proposal that nobody ever approved. */
const needsDecision: readonly EventKind[] = [
  'extension_requested',
  'extension_granted',
  'suspended',
  'resumed',
  'ended',
  'completion_report',
  'cause_review',
  'replicated',
];

/** Acts that a pilot which only winds down can still take; the others are late facts. */
const whileWindingDown: readonly EventKind[] = [
  'opinion',
  'progress_report',
  'ended',
  'assessed',
  'completion_report',
  'responsibility',
  'commended',
  'replicated',
  'codified',
  'cause_review',
  'other',
];

/** Neither running nor over: refused, withdrawn or left lying. */
const setAside = ({ stage }: Pilot): boolean =>
  stage === 'REJECTED' || stage === 'WITHDRAWN' || stage === 'CLOSED_NOT_PURSUED';

/** The filing or refusal of one participant does not bring up again what was set aside as a whole. */
const ofParticipant = ({ kind, subject }: CaseEvent): boolean =>
  subject !== undefined && (kind === 'submitted' || kind === 'refused');

/** What winds down as a whole has no part left that could end before it. */
const isEndOfPart = ({ kind, subject, partial }: CaseEvent): boolean =>
  kind === 'ended' && (subject !== undefined || partial === true);

export function timeOf(pilot: Pilot, event: CaseEvent): Time {
  const { kind } = event;
  const phase = phaseOfStage[pilot.stage];
  if (setAside(pilot)) {
    const isBefore = revives.includes(kind) || needsDecision.includes(kind);
    return isBefore && !ofParticipant(event) ? 'before' : 'after';
  }
  if (phase === 'approval') return 'before';
  if (phase === 'preparation' || phase === 'supervision') return 'underTerm';
  // Between the order and the effective end it winds down: its end is still to be confirmed.
  const windsDown = pilot.stage === 'ENDING' && pilot.running.endedOn === null;
  return windsDown && whileWindingDown.includes(kind) && !isEndOfPart(event)
    ? 'underTerm'
    : 'after';
}

const tellers: Record<Time, Readonly<Record<EventKind, Teller>>> = {
  before: beforeTellers,
  underTerm: underTermTellers,
  after: afterTellers,
};

function tellerOf(telling: Telling): Teller {
  const { pilot, event } = telling;
  return isFromOutside(telling)
    ? externalAct('order', event.kind === 'terminated' || event.kind === 'suspended')
    : tellers[timeOf(pilot, event)][event.kind];
}

/** The next act of an event; null when all of it is told. */
export const nextAct = (telling: Telling): Act | Contradiction | null => tellerOf(telling)(telling);
