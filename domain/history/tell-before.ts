/** domain: what told events mean before a decision (the first column of the mapping). */
import type { Stage } from '../stages';
import type { Act, Contradiction, Teller, Telling } from './act';
import { after, contradicts, filled, notTold, once, sourceSilent, told } from './act';
import { isAuthority } from './bodies';
import type { EventKind } from './case';
import { planFills, planFrom, titleFrom } from './plan';
import { admitNamed, apply, nameInTurn, openApplication, refuseNamed } from './subjects';
import { born, externalAct, fact, judicialAct, opinion, partyOpinion, study } from './tell-any';
import { startNamed } from './tell-term';
import {
  proposerPost,
  receipt,
  submission,
  towardConsultation,
  towardDecision,
  towardIntake,
} from './toward-decision';
import { grant, towardApproval, towardPreparing } from './toward-run';
import { head, numberIn } from './words';

/** Where a text may still be amended. */
const amendable: readonly Stage[] = [
  'SUBMITTED',
  'INTAKE',
  'CONSULT',
  'COUNCIL_FORMING',
  'REFERRED_UP',
  'NORM_TRACK',
];

/** A further filing: the text as before, with what is new as its reason. After a refusal it is looked at again. */
const amend: Teller = born(
  after(
    (telling) => (telling.pilot.stage === 'REJECTED' ? towardIntake(telling) : null),
    once(({ pilot, file, today, event }) => {
      const text = { title: titleFrom(file), plan: planFrom(file, today) };
      if (pilot.stage === 'RETURNED')
        return told('Resubmit', 'proposer', { ...text, answer: event.summary }, notTold('plan'));
      return amendable.includes(pilot.stage)
        ? told('AmendProposal', 'proposer', { ...text, reason: event.summary }, notTold('plan'))
        : null;
    }),
  ),
);

const submit: Teller = (telling) => ({
  ...told('Submit', 'proposer', submission(telling), planFills),
  post: proposerPost,
});

const filing: Teller = once((telling) =>
  telling.pilot.stage === 'NEW' ? submit(telling) : amend(telling),
);

/** The dossier of a participant: its application, or papers that are added to it. */
const application: Teller = once((telling) => {
  const name = nameInTurn(telling);
  const open = openApplication(telling);
  if (open !== undefined)
    return told('SupplementRequest', 'clerk', {
      matter: open.id,
      dossier: telling.event.summary,
    });
  return name === undefined
    ? null
    : told('ApplyParticipant', 'clerk', apply(telling, name, telling.event.summary));
});

/** The decision comes later in the file: what is granted now is granted in it. */
const decidedLater = ({ file, index }: Telling): boolean =>
  file.events
    .slice(index + 1)
    .some(
      ({ kind, subject, by }) =>
        (kind === 'approved_pilot' || kind === 'approved_full') &&
        subject === undefined &&
        isAuthority(by, file),
    );

const wasCutDown = ({ file, index }: Telling): boolean =>
  file.events.slice(0, index).some(({ kind }) => kind === 'change_granted');

const notToldOfGrant = [
  'owner',
  'supervisor',
  'stopConditions',
  'checkpointEveryMonths',
  'reportEveryMonths',
] as const;

const signed = (command: 'ApproveFull' | 'ApprovePilot', less = false): Teller =>
  after(
    towardDecision,
    once((telling) =>
      told(
        command,
        'head',
        grant(telling, less || wasCutDown(telling)),
        notTold(...notToldOfGrant),
      ),
    ),
  );

const refuse = after(
  towardDecision,
  once((telling) =>
    told('Refuse', 'head', { reasons: telling.event.summary, number: numberIn(telling) }),
  ),
);

const start = after(
  towardPreparing,
  once(({ today }) =>
    told(
      'Start',
      'owner',
      { startedOn: today, resourcesConfirmed: false },
      notTold('resourcesConfirmed'),
    ),
  ),
);

/** Sent up again: the superior has to have sent it back before. */
function towardReferral(telling: Telling): Act | null {
  if (telling.pilot.stage !== 'REFERRED_UP') return towardIntake(telling);
  return receipt(telling) ?? filled('SendBack', 'head', { instructions: sourceSilent });
}

const referUp = after(
  towardReferral,
  once((telling) =>
    told(
      'ReferUp',
      'head',
      { ground: 'beyondAuthority', reason: telling.event.summary, treatment: null },
      notTold('ground'),
    ),
  ),
);

/** The enabling law. Told a second time under the same number it is another body's act. */
const enablingLaw = after(
  towardIntake,
  once((telling): Act | Contradiction | null => {
    const { event, today, pilot } = telling;
    const inWords = event.summary
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const number = (numberIn(telling) ?? head(inWords, 80)) || 'n/a';
    if (pilot.approval.instruments.some((known) => known.number === number))
      return externalAct('order')(telling);
    return told(
      'RecordInstrument',
      'legal',
      { number, date: today, validFrom: today, issuedBy: event.by },
      notTold('validFrom'),
    );
  }),
);

const needsDecision = (what: string): Teller =>
  contradicts(`${what} is told before any decision on the pilot`);

/** After a refusal nobody is asked any more: what is said then stands for itself. */
const examined =
  (teller: Teller): Teller =>
  (telling) =>
    telling.pilot.stage === 'REJECTED' ? opinion(telling) : teller(telling);

/** With a subject it concerns a participant, and the proposal stays where it is. */
const forParticipant =
  (participant: Teller, proposal: Teller): Teller =>
  (telling) =>
    (telling.event.subject === undefined ? proposal : participant)(telling);

export const beforeTellers: Readonly<Record<EventKind, Teller>> = {
  proposed: filing,
  submitted: forParticipant(born(application), filing),
  opinion: examined(after(towardConsultation, partyOpinion)),
  referred_up: referUp,
  approved_pilot: forParticipant(after(towardApproval, admitNamed), signed('ApprovePilot')),
  approved_full: forParticipant(after(towardApproval, admitNamed), signed('ApproveFull')),
  refused: forParticipant(born(refuseNamed), refuse),
  started: forParticipant(startNamed, start),
  progress_report: fact,
  obstacle: born(
    once(({ event }) =>
      told(
        'RaiseObstacle',
        'proposer',
        { description: event.summary, hinders: 'other' },
        notTold('hinders'),
      ),
    ),
  ),
  change_requested: amend,
  change_granted: (telling) =>
    (decidedLater(telling) ? amend : signed('ApprovePilot', true))(telling),
  change_refused: born(refuseNamed),
  extension_requested: needsDecision('A request for extension'),
  extension_granted: needsDecision('An extension'),
  suspended: needsDecision('A suspension'),
  resumed: needsDecision('A resumption'),
  terminated: forParticipant(born(refuseNamed), refuse),
  ended: needsDecision('An end'),
  interim_review: study,
  completion_report: needsDecision('A completion report'),
  assessed: study,
  cause_review: needsDecision('A review of causes'),
  responsibility: judicialAct,
  commended: opinion,
  replicated: needsDecision('A replication'),
  codified: enablingLaw,
  other: fact,
};
