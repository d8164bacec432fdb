/** domain: what told events mean before a decision (the first column of the mapping). */
import type { Pilot } from '../pilot';
import type { Act, Telling } from './act';
import { notTold, once, told } from './act';
import type { Teller } from './act';
import type { EventKind } from './case';
import { grant, homeUnit, submission, towardApproval, towardConsultation, towardDecision, towardIntake, towardPreparing } from './fill';
import { planFills, planFrom, titleFrom } from './plan';
import { admitNamed, born, contradicts, fact, judicialAct, numberIn, opinion, partyOpinion, refuseNamed, study } from './tell-any';

/** The least chain first, then the event itself. */
export const after =
  (chain: (telling: Telling) => Act | null, teller: Teller): Teller =>
  (telling) =>
    (telling.done === 0 ? chain(telling) : null) ?? teller(telling);

const submit: Teller = (telling) => ({ ...told('Submit', 'proposer', submission(telling, homeUnit), planFills), post: `${homeUnit}:cadre-1` });

const amendable: readonly Pilot['stage'][] = ['SUBMITTED', 'INTAKE', 'CONSULT', 'COUNCIL_FORMING', 'REFERRED_UP', 'NORM_TRACK'];

/** A further filing: the text as before, with what is new as its reason. */
const amend: Teller = once((telling) => {
  const { pilot, file, today, event } = telling;
  const text = { title: titleFrom(file), plan: planFrom(file, today) };
  if (pilot.stage === 'RETURNED') return told('Resubmit', 'proposer', { ...text, answer: event.summary }, notTold('plan'));
  return amendable.includes(pilot.stage)
    ? told('AmendProposal', 'proposer', { ...text, reason: event.summary }, notTold('plan'))
    : told('RecordOpinion', 'clerk', { organisation: event.by, position: 'none', text: event.summary, number: null, issuedOn: null, about: null });
});

const filing: Teller = once((telling) => {
  if (telling.pilot.stage === 'NEW') return submit(telling);
  return after(telling.pilot.stage === 'REJECTED' ? towardIntake : () => null, amend)(telling);
});

const signed = (command: 'ApproveFull' | 'ApprovePilot', less = false): Teller =>
  after(
    towardDecision,
    once((telling) =>
      told(command, 'head', grant(telling, less), notTold('owner', 'supervisor', 'stopConditions', 'checkpointEveryMonths', 'reportEveryMonths')),
    ),
  );

const refuse = after(towardDecision, once((telling) => told('Refuse', 'head', { reasons: telling.event.summary, number: numberIn(telling) })));

const start = after(
  towardPreparing,
  once(({ today }) => told('Start', 'owner', { startedOn: today, resourcesConfirmed: false }, notTold('resourcesConfirmed'))),
);

const referUp = after(
  towardIntake,
  once((telling) =>
    telling.pilot.stage === 'REFERRED_UP' && telling.done === 0
      ? referFurther(telling)
      : told('ReferUp', 'head', { ground: 'beyondAuthority', reason: telling.event.summary, treatment: null }, notTold('ground')),
  ),
);

const referFurther: Teller = (telling) =>
  towardDecision(telling)?.command === 'ReceiveReferral'
    ? towardDecision(telling)
    : told('ReferFurther', 'head', { ground: 'beyondAuthority', reason: telling.event.summary, treatment: null }, notTold('ground'));

const enablingLaw = after(
  towardIntake,
  once((telling) => {
    const { event, today } = telling;
    const number = numberIn(telling) ?? event.summary.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim().slice(0, 80);
    return told('RecordInstrument', 'legal', { number, date: today, validFrom: today, issuedBy: event.by }, notTold('validFrom'));
  }),
);

const needsDecision = (what: string): Teller => contradicts(`${what} is told before any decision on the pilot`);

export const beforeTellers: Readonly<Record<EventKind, Teller>> = {
  proposed: filing,
  submitted: filing,
  opinion: after(towardConsultation, partyOpinion),
  referred_up: referUp,
  approved_pilot: (telling) => (telling.event.subject === undefined ? signed('ApprovePilot')(telling) : after(towardApproval, admitNamed)(telling)),
  approved_full: signed('ApproveFull'),
  refused: (telling) => (telling.event.subject === undefined ? refuse(telling) : born(refuseNamed)(telling)),
  started: start,
  progress_report: fact('ACTIVITY_BEFORE_APPROVAL'),
  obstacle: born(once(({ event }) => told('RaiseObstacle', 'proposer', { description: event.summary, hinders: 'other' }, notTold('hinders')))),
  change_requested: born(amend),
  change_granted: signed('ApprovePilot', true),
  change_refused: born(refuseNamed),
  extension_requested: needsDecision('A request for extension'),
  extension_granted: needsDecision('An extension'),
  suspended: needsDecision('A suspension'),
  resumed: needsDecision('A resumption'),
  terminated: refuse,
  ended: needsDecision('An end'),
  interim_review: study,
  completion_report: needsDecision('A completion report'),
  assessed: study,
  cause_review: needsDecision('A review of causes'),
  responsibility: judicialAct,
  commended: opinion,
  replicated: needsDecision('A replication'),
  codified: enablingLaw,
  other: fact(),
};
