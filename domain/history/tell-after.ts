/** domain: what told events mean after the effective end (the third column of the mapping). */
import type { Teller } from './act';
import { notTold, once, sourceSilent, told } from './act';
import { isAuthority } from './bodies';
import type { EventKind } from './case';
import { firstDay } from './moments';
import { fact, judicialAct, opinion, study } from './tell-any';
import { assessed, codified, commended, replicated } from './tell-consequences';
import { isPartial } from './tell-term';
import { fileCompletion } from './tell-under-term';
import { submission } from './toward-decision';
import { towardResponsibility } from './toward-outcome';
import { dayOf, numberIn } from './words';

/** A pilot that ended may have a successor; it is a pilot of its own, linked to this one. */
const successor: Teller = once((telling) => {
  const { parent: _, predecessor: __, minted: ___, ...proposed } = submission(telling);
  return told(
    'Repropose',
    'proposer',
    { ...proposed, reason: telling.event.summary },
    notTold('plan'),
  );
});

/** An extension of what had ended: the term is open again, and says so for ever. */
const reopenTerm: Teller = once((telling) => {
  const { event, today } = telling;
  const newEnd = dayOf(event.newEnd);
  const term =
    newEnd === null
      ? { newEnd: null, condition: event.newEnd ?? sourceSilent, reviewOn: today }
      : { newEnd, condition: null, reviewOn: null };
  return told('ReopenTerm', 'head', {
    ...term,
    number: numberIn(telling),
    signedOn: today,
    effectFrom: event.retroactiveFrom === undefined ? today : firstDay(event.retroactiveFrom),
  });
});

const ofTheWhole =
  (teller: Teller): Teller =>
  (telling) =>
    (isPartial(telling) ? fact : teller)(telling);

const causes: Teller = (telling) => {
  const { pilot } = telling;
  if (telling.done > 0) return null;
  if (pilot.outcome.causesConcludedAt !== null) return study(telling);
  if (pilot.stage === 'CAUSE_REVIEW')
    return told('ConcludeCauses', 'head', { causes: [], dissent: null }, notTold('causes'));
  return towardResponsibility(telling) ?? study(telling);
};

/** The authority examines a person whom the sources do not name; lawsuits and rulings come from outside. */
const responsibility: Teller = (telling) => {
  const { event, file } = telling;
  if (!isAuthority(event.by, file)) return judicialAct(telling);
  if (telling.done > 0) return null;
  return (
    towardResponsibility(telling) ??
    told(
      'OpenResponsibility',
      'head',
      { person: null, capacity: 'implementer', grounds: event.summary },
      notTold('person', 'capacity'),
    )
  );
};

export const afterTellers: Readonly<Record<EventKind, Teller>> = {
  proposed: successor,
  submitted: fact,
  opinion,
  referred_up: fact,
  approved_pilot: ofTheWhole(successor),
  approved_full: fact,
  refused: fact,
  started: fact,
  progress_report: fact,
  obstacle: fact,
  change_requested: fact,
  change_granted: fact,
  change_refused: fact,
  extension_requested: fact,
  extension_granted: ofTheWhole(reopenTerm),
  suspended: fact,
  resumed: fact,
  terminated: fact,
  ended: fact,
  interim_review: study,
  completion_report: ofTheWhole(fileCompletion),
  assessed,
  cause_review: causes,
  responsibility,
  commended,
  replicated,
  codified,
  other: fact,
};
