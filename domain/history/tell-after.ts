/** domain: what told events mean after the effective end (the third column of the mapping). */
import type { Act, Teller } from './act';
import { filled, notTold, once, told } from './act';
import { hasPart } from './bodies';
import type { EventKind } from './case';
import { homeUnit, needed, submission, towardResponsibility } from './fill';
import { firstDay, lastDay, precisionOf } from './moments';
import { fact, judicialAct, numberIn, opinion, silent, study } from './tell-any';
import { assessed, codified, commended, replicated } from './tell-consequences';

const late = fact();

/** A pilot that ended may have a successor; it is a pilot of its own, linked to this one. */
const successor: Teller = once((telling) => {
  const { addressee, title, plan, interestsDeclared, interested, withinDuties } = submission(telling, homeUnit);
  return told('Repropose', 'proposer', { addressee, title, plan, interestsDeclared, interested, withinDuties, reason: telling.event.summary }, notTold('plan'));
});

const reopenTerm: Teller = once((telling) => {
  const { event, today, pilot } = telling;
  const newEnd = event.newEnd !== undefined && precisionOf(event.newEnd) !== null ? lastDay(event.newEnd) : null;
  if (pilot.stage === 'ARCHIVED') return late(telling);
  const term = newEnd === null ? { newEnd: null, condition: event.newEnd ?? silent, reviewOn: today } : { newEnd, condition: null, reviewOn: null };
  const effectFrom = event.retroactiveFrom === undefined ? today : firstDay(event.retroactiveFrom);
  return told('ReopenTerm', 'head', { ...term, number: numberIn(telling), signedOn: today, effectFrom });
});

const completionReport: Teller = once((telling) => {
  const { stage, running } = telling.pilot;
  const payload = { text: telling.event.summary, values: [], lessons: silent, problems: null };
  if (stage === 'ENDING' && running.endedOn === null) return endFirst(telling);
  return stage === 'ARCHIVED' ? late(telling) : told('FileCompletionReport', 'owner', payload, notTold('values', 'lessons'));
});

const endFirst: Teller = ({ pilot, today }) =>
  filled('ConfirmEnd', 'owner', { reason: pilot.running.windDown?.reason === 'absorbed' ? 'absorbed' : 'terminated', effectiveOn: today, note: silent }, needed);

const causes: Teller = (telling) => {
  if (telling.done > 0) return null;
  const { pilot } = telling;
  if (pilot.outcome.causesConcludedAt !== null) return study(telling);
  if (pilot.stage === 'CAUSE_REVIEW') return told('ConcludeCauses', 'head', { causes: [], dissent: null }, notTold('causes'));
  return towardResponsibility(telling) ?? study(telling);
};

/** The authority examines a person whom the sources do not name; lawsuits and rulings come from outside. */
const responsibility: Teller = (telling) => {
  if (!hasPart(telling.event.by, telling.file)) return judicialAct(telling);
  if (telling.done > 0) return null;
  const chain: Act | null = towardResponsibility(telling);
  return chain ?? told('OpenResponsibility', 'head', { person: null, capacity: 'implementer', grounds: telling.event.summary }, notTold('person', 'capacity'));
};

export const afterTellers: Readonly<Record<EventKind, Teller>> = {
  proposed: successor,
  submitted: late,
  opinion,
  referred_up: late,
  approved_pilot: (telling) => (telling.event.subject === undefined ? successor(telling) : late(telling)),
  approved_full: late,
  refused: late,
  started: late,
  progress_report: late,
  obstacle: late,
  change_requested: late,
  change_granted: late,
  change_refused: late,
  extension_requested: late,
  extension_granted: reopenTerm,
  suspended: late,
  resumed: late,
  terminated: late,
  ended: late,
  interim_review: study,
  completion_report: completionReport,
  assessed,
  cause_review: causes,
  responsibility,
  commended,
  replicated,
  codified,
  other: late,
};
