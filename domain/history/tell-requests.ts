/** domain: requests that an authority answers while a pilot runs: changes and extensions, of the whole, a part or participants. */
import { openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { participantsIn } from '../state/participant';
import { addDays, addMonths } from '../time';
import type { LocalDate } from '../time';
import type { Act, Teller, Telling } from './act';
import { after, filled, notTold, once, sourceSilent, told } from './act';
import { firstDay } from './moments';
import {
  participantIn,
  namesIn,
  openApplication,
  participantsMeant,
  towardParticipant,
} from './subjects';
import { openRequest } from './tell-any';
import { towardRun } from './toward-run';
import { dayOf, numberIn } from './words';

/** What was passed up waits for the superior, not for whoever answers here. */
const requested = ({ pilot }: Telling, kind: string): Matter | undefined =>
  openMattersOf<{ referredAt?: string }>(pilot, kind).find(
    ({ state, data }) => state === 'requested' && data.referredAt === undefined,
  );

/** The answer to an open request, or first the act that makes one. */
const answering = (
  kind: string,
  request: (telling: Telling) => Act,
  answer: (telling: Telling, matter: string) => Act,
): Teller =>
  once((telling) => {
    const open = requested(telling, kind);
    return open === undefined
      ? filled(request(telling).command, 'owner', request(telling).payload)
      : answer(telling, open.id);
  });

/** What of the pilot is meant when it is not the whole. */
export const partIn = ({ event }: Telling): string | null =>
  event.subject ?? (event.partial === true ? event.summary : null);

export const changeRequest = (telling: Telling): Act => {
  const { event } = telling;
  const newEnd = dayOf(event.newEnd ?? event.requestedEnd);
  const aspect = newEnd !== null ? 'time' : event.subject === undefined ? 'other' : 'scope';
  const payload = {
    aspects: [aspect],
    description: event.summary,
    reasons: sourceSilent,
    effectOnTargets: null,
    growsScope: false,
    part: partIn(telling),
    participant: participantsMeant(telling)[0]?.id ?? null,
    newEnd,
  };
  return told('RequestChange', 'owner', payload, notTold('reasons', 'aspects'));
};

/** A new end, or a condition in words with a review date that nobody told. */
export function newTerm(end: string | undefined, today: LocalDate) {
  const newEnd = dayOf(end);
  if (newEnd !== null) return { newEnd, condition: null, reviewOn: null };
  return { newEnd: null, condition: end ?? sourceSilent, reviewOn: addMonths(today, 12) };
}

/** Named, or meant because the pilot has this end already: then it is the participants' turn. */
function extended(telling: Telling): readonly string[] {
  const { pilot, event } = telling;
  if (event.subject !== undefined) return participantsMeant(telling).map(({ id }) => id);
  const { term } = pilot.running;
  const again = term?.kind === 'date' && term.end === dayOf(event.newEnd);
  return again ? participantsIn(pilot).map(({ id }) => id) : [];
}

const extensionRequest = (telling: Telling): Act => {
  const { event, today } = telling;
  return told(
    'RequestExtension',
    'owner',
    {
      ...newTerm(event.requestedEnd ?? event.newEnd, today),
      reasons: event.summary,
      participants: extended(telling),
    },
    event.requestedEnd === undefined && event.newEnd === undefined ? notTold('reviewOn') : [],
  );
};

const grantExtension = (telling: Telling, matter: string): Act => {
  const { event, today } = telling;
  const payload = {
    matter,
    ...newTerm(event.newEnd, today),
    number: numberIn(telling),
    signedOn: today,
    effectFrom: event.retroactiveFrom === undefined ? null : firstDay(event.retroactiveFrom),
    participants: extended(telling),
    conditions: null,
  };
  return told(
    'GrantExtension',
    'head',
    payload,
    payload.newEnd === null ? notTold('reviewOn') : [],
  );
};

/** Whose term is to be longer has to be in the pilot. */
function towardNamed(telling: Telling): Act | null {
  const { subject } = telling.event;
  const missing = (subject === undefined ? [] : namesIn(subject)).find(
    (name) => participantIn(telling, name) === undefined,
  );
  return missing === undefined ? null : towardParticipant(telling, missing);
}

export const requestExtension = after(towardNamed, once(extensionRequest));

export const extend = after(
  (telling) => towardRun(telling) ?? towardNamed(telling),
  answering('extension', extensionRequest, grantExtension),
);

const grantTheChange = (telling: Telling, matter: string): Act => {
  const { event, today } = telling;
  const newEnd = dayOf(event.newEnd);
  // A planned change begins later, on a day that is not told; a new end counts from its decision.
  const isLater = event.planned === true && newEnd === null;
  const from = event.retroactiveFrom === undefined ? today : firstDay(event.retroactiveFrom);
  return told(
    'GrantChange',
    'head',
    {
      matter,
      number: numberIn(telling),
      description: event.summary,
      less: event.partial === true,
      newEnd,
      newTargets: [],
      newOwner: null,
      newBudgetVnd: null,
      effectiveFrom: isLater ? addDays(today, 1) : from,
    },
    isLater ? notTold('effectiveFrom') : [],
  );
};

export const requestChange = once(changeRequest);
export const grantChange = answering('change', changeRequest, grantTheChange);
const refuseTheChange = answering('change', changeRequest, (telling, matter) =>
  told('RefuseChange', 'head', { matter, reasons: telling.event.summary }),
);

/** What waits for an answer is what was refused: a change, or else an extension. */
export const refuseChange: Teller = (telling) => {
  const extension =
    requested(telling, 'change') === undefined ? requested(telling, 'extension') : undefined;
  return extension === undefined || telling.done > 0
    ? refuseTheChange(telling)
    : told('RefuseExtension', 'head', {
        matter: extension.id,
        reasons: telling.event.summary,
      });
};

/** The request that waits here is passed up; when none is told, the one that must have been made. */
export const referRequest: Teller = once((telling) => {
  const open = requested(telling, 'extension') ?? requested(telling, 'change');
  return open === undefined
    ? filled('RequestChange', 'owner', changeRequest(telling).payload)
    : told('ReferRequest', 'head', { matter: open.id, reasons: telling.event.summary });
});

const codificationIn = (pilot: Pilot): Matter | undefined =>
  openMattersOf(pilot, 'codification')[0];

/** Papers for what is open: a participant's application, a request, a rule in the making; else they open one. */
export const dossier: Teller = once((telling) => {
  const { event, pilot } = telling;
  const application = openApplication(telling);
  const open = application?.id ?? openRequest(pilot);
  const codification = codificationIn(pilot);
  if (open === null)
    return told('ProposeCodification', 'head', {
      subject: event.summary,
      part: partIn(telling),
    });
  return codification?.id === open
    ? told('DraftCodification', 'legal', { matter: open, draft: event.summary, consult: [] })
    : told('SupplementRequest', 'owner', { matter: open, dossier: event.summary });
});
