/** domain: what told events mean from the decision to the end (the second column of the mapping). */
import { openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { participantsIn } from '../state/participant';
import { addDays } from '../time';
import type { LocalDate } from '../time';
import type { Act, Teller, Telling } from './act';
import { filled, notTold, once, told } from './act';
import type { EventKind } from './case';
import { aYearAfter, endReason, needed, towardEnd, towardPreparing, towardStart, windDownReason } from './fill';
import { firstDay, lastDay, precisionOf } from './moments';
import { participantIn } from './subjects';
import { admitNamed, fact, judicialAct, numberIn, openRequest, opinion, refuseNamed, silent, study } from './tell-any';
import { assessed, codified, commended, replicated } from './tell-consequences';
import { after } from './tell-before';

const reasons = (telling: Telling) => telling.event.summary;
/** What was passed up waits for the superior, not for whoever answers here. */
const requested = ({ pilot }: Telling, kind: string): Matter | undefined =>
  openMattersOf<{ referredAt?: string }>(pilot, kind).find(({ state, data }) => state === 'requested' && data.referredAt === undefined);

/** The open request, or the act that makes one. */
const orRequest = (kind: string, request: (telling: Telling) => Act, answer: (telling: Telling, matter: string) => Act): Teller =>
  once((telling) => {
    const open = requested(telling, kind);
    return open === undefined ? request(telling) : answer(telling, open.id);
  });

const partIn = ({ event }: Telling): string | null => event.subject ?? (event.partial === true ? event.summary : null);

const changeRequest = (telling: Telling, isTold: boolean): Act => {
  const { event } = telling;
  const newEnd = dayOf(event.newEnd ?? event.requestedEnd);
  const aspects = newEnd !== null ? ['time'] : event.subject === undefined ? ['other'] : ['scope'];
  const payload = {
    aspects, description: event.summary, reasons: silent, effectOnTargets: null, growsScope: false, part: partIn(telling), participant: null, newEnd,
  };
  return isTold ? told('RequestChange', 'owner', payload, notTold('reasons', 'aspects')) : filled('RequestChange', 'owner', payload, needed);
};

const dayOf = (end: string | undefined): LocalDate | null => (end !== undefined && precisionOf(end) !== null ? lastDay(end) : null);

/** A new end, or a condition in words with a review date that nobody told. */
function newTerm(end: string | undefined, today: LocalDate) {
  const newEnd = dayOf(end);
  if (newEnd !== null) return { newEnd, condition: null, reviewOn: null };
  return { newEnd: null, condition: end ?? silent, reviewOn: aYearAfter(today) };
}

/** The same end once more: it is the participants' turn. */
function participantsMeant({ pilot, event }: Telling): readonly string[] {
  const term = pilot.running.term;
  const again = term?.kind === 'date' && term.end === dayOf(event.newEnd);
  return again ? participantsIn(pilot).map((matter) => matter.id) : [];
}

const extensionRequest = (telling: Telling, isTold: boolean): Act => {
  const { event, today } = telling;
  const payload = { ...newTerm(event.newEnd ?? event.requestedEnd, today), reasons: event.summary, participants: participantsMeant(telling) };
  return isTold ? told('RequestExtension', 'owner', payload) : filled('RequestExtension', 'owner', payload, needed);
};

const grantExtension = (telling: Telling, matter: string): Act => {
  const { event, today } = telling;
  const payload = {
    matter, ...newTerm(event.newEnd, today), number: numberIn(telling), signedOn: today,
    effectFrom: event.retroactiveFrom === undefined ? null : firstDay(event.retroactiveFrom), participants: participantsMeant(telling), conditions: null,
  };
  return told('GrantExtension', 'head', payload, payload.newEnd === null ? notTold('reviewOn') : []);
};

const grantChange = (telling: Telling, matter: string): Act => {
  const { event, today } = telling;
  const payload = {
    matter, number: numberIn(telling), description: event.summary, less: event.partial === true, newEnd: dayOf(event.newEnd), newTargets: [],
    newOwner: null, newBudgetVnd: null, effectiveFrom: event.planned === true ? addDays(today, 1) : today,
  };
  return told('GrantChange', 'head', payload, event.planned === true ? notTold('effectiveFrom') : []);
};

const suspend: Teller = once((telling) => {
  const { event, today } = telling;
  const participant = event.subject === undefined ? undefined : participantIn(telling, event.subject);
  if (participant !== undefined && participant.state !== 'suspended') {
    return told('SuspendParticipant', 'head', { matter: participant.id, from: today, plannedUntil: dayOf(event.newEnd), reasons: event.summary });
  }
  const payload = {
    sort: event.planned === true ? 'planned' : telling.pilot.running.startedOn === null ? 'beforeStart' : 'forced', part: partIn(telling), stopsTerm: false,
    stopsCheckpoints: false, from: today, plannedUntil: dayOf(event.newEnd), order: numberIn(telling), reasons: event.summary,
  };
  return told('OrderSuspension', 'head', payload, notTold('stopsTerm', 'stopsCheckpoints'));
});

interface Pause {
  readonly plannedUntil?: LocalDate | null;
}

/** Every open suspension, save those that were planned to last longer. */
const resume: Teller = (telling) => {
  const { event, pilot, today, done } = telling;
  const participant = event.subject === undefined ? undefined : participantIn(telling, event.subject);
  if (participant?.state === 'suspended') return told('ResumeParticipant', 'head', { matter: participant.id, resumedOn: today });
  const ripe = openMattersOf<Pause>(pilot, 'suspension').filter(({ data }) => data.plannedUntil == null || data.plannedUntil <= today);
  const next = ripe[0];
  if (next !== undefined) return told('ResumeSuspension', 'head', { matter: next.id, resumedOn: today, note: event.summary });
  if (done > 0) return null;
  const order = { sort: 'forced', part: null, stopsTerm: false, stopsCheckpoints: false, from: today, plannedUntil: null, order: null, reasons: silent };
  return filled('OrderSuspension', 'head', order, 'a resumption needs a suspension that the sources do not tell');
};

/** The end that the file tells later, else the same day. */
const toldEnd = ({ file, index, today }: Telling): LocalDate => {
  const ended = file.events.slice(index + 1).find((event) => event.kind === 'ended');
  const day = ended === undefined ? today : firstDay(ended.date);
  return day > today ? day : today;
};

const terminate: Teller = once((telling) => {
  const { event, today } = telling;
  if (event.partial === true) {
    const part = event.subject ?? event.summary;
    const participant = event.subject === undefined ? undefined : participantIn(telling, event.subject);
    return told('EndPart', 'head', { part, participant: participant?.id ?? null, order: numberIn(telling), reasons: reasons(telling), effectiveOn: today });
  }
  const effectiveOn = toldEnd(telling);
  return told('Terminate', 'head', { order: numberIn(telling), reasons: reasons(telling), effectiveOn, windDown: effectiveOn > today ? silent : null });
});

const makePermanent: Teller = once((telling) => {
  const effectiveOn = toldEnd(telling);
  const payload = { instrument: numberIn(telling), absorbedBy: reasons(telling), inForceFrom: effectiveOn, effectiveOn };
  return told('MakePermanent', 'head', payload, notTold('inForceFrom'));
});

const confirmEnd: Teller = once((telling) => {
  const { pilot, today, event } = telling;
  const reason = pilot.stage === 'ENDING' ? windDownReason(pilot) : endReason(pilot, today);
  return told('ConfirmEnd', 'owner', { reason, effectiveOn: today, note: event.summary }, notTold('reason'));
});

const approveAgain: Teller = (telling) => {
  const { event, pilot, file, today } = telling;
  if (event.subject !== undefined) return admitNamed(telling);
  if (telling.done > 0) return null;
  if (pilot.running.startedOn === null && pilot.stage !== 'LAPSED') {
    return told('AdoptPlan', 'head', { number: numberIn(telling), plan: event.summary, adoptedOn: today });
  }
  const end = dayOf(event.newEnd ?? file.plannedEnd ?? undefined);
  const term = end !== null && end > today ? { newEnd: end, condition: null, reviewOn: null } : newTerm(undefined, today);
  const payload = {
    ...term, number: numberIn(telling), inForceFrom: today, months: null, conditions: null, checkpointEveryMonths: 3, reportEveryMonths: 3,
  };
  return told('DecideAnew', 'head', payload, notTold('reviewOn', 'checkpointEveryMonths', 'reportEveryMonths'));
};

const startAgain: Teller = (telling) => {
  const { event, pilot, today } = telling;
  if (telling.done > 0) return null;
  if (pilot.running.startedOn === null) {
    return towardPreparing(telling) ?? told('Start', 'owner', { startedOn: today, resourcesConfirmed: false }, notTold('resourcesConfirmed'));
  }
  const participant = event.subject === undefined ? undefined : participantIn(telling, event.subject);
  if (participant?.state === 'admitted') return told('StartParticipant', 'owner', { matter: participant.id, startedOn: today });
  if (pilot.running.nextTerm !== null) return told('StartNextTerm', 'owner', { startedOn: today });
  if (event.subject !== undefined && participant === undefined) return admitThenStart(telling);
  return { ...(approveAgain({ ...telling, done: 0 }) as Act), told: false, fills: [{ field: null, reason: 'a second start needs a decision that the sources do not tell' }] };
};

const admitThenStart: Teller = (telling) => {
  const admission = admitNamed({ ...telling, done: 0 }) as Act;
  return { ...admission, told: false, fills: [{ field: null, reason: needed }] };
};

const report: Teller = once(({ today, event }) => {
  const payload = { sort: 'extraordinary', periodTo: today, progress: event.summary, values: [], spendingVnd: null, issues: null, risks: null, requests: null };
  return told('FileProgressReport', 'owner', payload, notTold('values'));
});

const holdReview: Teller = once((telling) => {
  const open = openMattersOf(telling.pilot, 'interimReview')[0];
  if (open === undefined) return filled('OpenInterimReview', 'secretary', { through: telling.today, values: [] }, needed);
  return told('HoldInterimReview', 'head', { matter: open.id, conclusion: 'continue', review: telling.event.summary }, notTold('conclusion'));
});

const completion: Teller = once(({ event }) =>
  told('FileCompletionReport', 'owner', { text: event.summary, values: [], lessons: silent, problems: null }, notTold('values', 'lessons')),
);

const dossier: Teller = once((telling) => {
  const open = openRequest(telling.pilot);
  const codification = openMattersOf(telling.pilot, 'codification')[0];
  if (codification !== undefined && open === codification.id) {
    return told('DraftCodification', 'legal', { matter: codification.id, draft: telling.event.summary, consult: [] });
  }
  return open === null
    ? told('ProposeCodification', 'head', { subject: telling.event.summary, part: null })
    : told('SupplementRequest', 'owner', { matter: open, dossier: telling.event.summary });
});

const referRequest: Teller = once((telling) => {
  const open = [...openMattersOf<{ referredAt?: string }>(telling.pilot, 'extension'), ...openMattersOf<{ referredAt?: string }>(telling.pilot, 'change')].find(
    ({ state, data }) => state === 'requested' && data.referredAt === undefined,
  );
  return open === undefined ? changeRequest(telling, false) : told('ReferRequest', 'head', { matter: open.id, reasons: reasons(telling) });
});

const raise: Teller = once(({ event }) => told('RaiseObstacle', 'owner', { description: event.summary, hinders: 'other' }, notTold('hinders')));

export const underTermTellers: Readonly<Record<EventKind, Teller>> = {
  proposed: once((telling) => changeRequest(telling, true)),
  submitted: dossier,
  opinion,
  referred_up: referRequest,
  approved_pilot: approveAgain,
  approved_full: after(towardStart, makePermanent),
  refused: refuseNamed,
  started: startAgain,
  progress_report: after(towardStart, report),
  obstacle: raise,
  change_requested: once((telling) => changeRequest(telling, true)),
  change_granted: orRequest('change', (telling) => changeRequest(telling, false), grantChange),
  change_refused: orRequest('change', (telling) => changeRequest(telling, false), (telling, matter) =>
    told('RefuseChange', 'head', { matter, reasons: reasons(telling) }),
  ),
  extension_requested: once((telling) => extensionRequest(telling, true)),
  extension_granted: after(towardStart, orRequest('extension', (telling) => extensionRequest(telling, false), grantExtension)),
  suspended: suspend,
  resumed: resume,
  terminated: terminate,
  ended: after(towardStart, confirmEnd),
  interim_review: after(towardStart, holdReview),
  completion_report: after(towardEnd, completion),
  assessed,
  cause_review: study,
  responsibility: judicialAct,
  commended,
  replicated: after(towardStart, replicated),
  codified,
  other: fact(),
};
