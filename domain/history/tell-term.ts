/** domain: what begins, renews and ends a term, told of the whole pilot, of a participant or of a part. */
import type { LocalDate } from '../time';
import { later } from '../time';
import type { Act, Teller, Telling } from './act';
import { after, asFill, notTold, once, told } from './act';
import type { CaseEvent } from './case';
import { firstDay } from './moments';
import { nameInTurn, participantIn, towardParticipant } from './subjects';
import { endReason } from './toward-outcome';
import { towardMoving, towardPreparing, towardRun, towardStarted } from './toward-run';
import { newTerm, partIn } from './tell-requests';
import { dayOf, numberIn } from './words';

/** Concerns a part or a participant: the pilot as a whole goes on. */
export const isPartial = ({ event }: Telling): boolean =>
  event.subject !== undefined || event.partial === true;

const isWhole = ({ subject, partial }: CaseEvent): boolean =>
  subject === undefined && partial !== true;

/** The end that the file tells later, else the same day. */
function toldEnd({ file, index, today }: Telling): LocalDate {
  const ended = file.events
    .slice(index + 1)
    .find((event) => event.kind === 'ended' && isWhole(event));
  return ended === undefined ? today : later(today, firstDay(ended.date));
}

/** One act for each participant that is named; what is none is a part. */
const endPart: Teller = (telling) => {
  const { event, today } = telling;
  const name = event.subject === undefined ? undefined : nameInTurn(telling);
  if (name === undefined && telling.done > 0) return null;
  const participant = name === undefined ? undefined : participantIn(telling, name);
  return told('EndPart', 'head', {
    part: name ?? partIn(telling) ?? event.summary,
    participant: participant?.id ?? null,
    order: numberIn(telling),
    reasons: event.summary,
    effectiveOn: today,
  });
};

const terminatePilot = once((telling) => {
  const { event, today } = telling;
  const effectiveOn = toldEnd(telling);
  return told('Terminate', 'head', {
    order: numberIn(telling),
    reasons: event.summary,
    effectiveOn,
    windDown: effectiveOn > today ? event.summary : null,
  });
});

export const terminate: Teller = (telling) =>
  (isPartial(telling) ? endPart : terminatePilot)(telling);

const permanent = after(
  (telling) => towardStarted(telling) ?? towardMoving(telling),
  once((telling) => {
    const effectiveOn = toldEnd(telling);
    return told(
      'MakePermanent',
      'head',
      {
        instrument: numberIn(telling),
        absorbedBy: telling.event.summary,
        inForceFrom: effectiveOn,
        effectiveOn,
      },
      notTold('inForceFrom'),
    );
  }),
);

export const makePermanent: Teller = (telling) =>
  (isPartial(telling) ? endPart : permanent)(telling);

const confirmWhole = after(
  towardRun,
  once((telling) => {
    const { today, event } = telling;
    const reason = endReason(telling, today);
    return told(
      'ConfirmEnd',
      'owner',
      { reason, effectiveOn: today, note: event.summary },
      notTold('reason'),
    );
  }),
);

export const confirmEnd: Teller = (telling) =>
  (isPartial(telling) ? endPart : confirmWhole)(telling);

/** Another approval of the whole: before the start its plan, later the next term. */
export const approveAgain: Teller = once((telling) => {
  const { event, pilot, file, today } = telling;
  if (pilot.running.startedOn === null) {
    return told('AdoptPlan', 'head', {
      number: numberIn(telling),
      plan: event.summary,
      adoptedOn: today,
    });
  }
  const planned = dayOf(file.plannedEnd);
  const end = event.newEnd ?? (planned !== null && planned > today ? planned : undefined);
  return told(
    'DecideAnew',
    'head',
    {
      ...newTerm(end, today),
      number: numberIn(telling),
      inForceFrom: event.retroactiveFrom === undefined ? today : firstDay(event.retroactiveFrom),
      months: null,
      conditions: null,
      checkpointEveryMonths: 3,
      reportEveryMonths: 3,
    },
    notTold('reviewOn', 'checkpointEveryMonths', 'reportEveryMonths'),
  );
});

/** Each participant that is named starts; one that stood still runs again, one that is not in yet is admitted. */
export const startNamed: Teller = (telling) => {
  const { today, pilot } = telling;
  const name = nameInTurn(telling);
  if (name === undefined) return null;
  const participant = participantIn(telling, name);
  if (participant?.state === 'suspended')
    return told('ResumeParticipant', 'head', { matter: participant.id, resumedOn: today });
  if (participant !== undefined && participant.state !== 'admitted') return furtherStart(telling);
  const missing = towardStarted(telling) ?? towardParticipant(telling, name);
  if (missing !== null || participant === undefined) return missing;
  return pilot.stage === 'ENDING'
    ? null
    : told('StartParticipant', 'owner', { matter: participant.id, startedOn: today });
};

/** It ran already: what begins is a further part of what it does. */
const furtherStart = (telling: Telling): Act =>
  told('FileProgressReport', 'owner', progress(telling), notTold('values'));

export const progress = ({ today, event }: Telling) => ({
  sort: 'extraordinary',
  periodTo: today,
  progress: event.summary,
  values: [],
  spendingVnd: null,
  issues: null,
  risks: null,
  requests: null,
});

/** The first start of the whole, or of its next term: a decision for it is filled in when none is told. */
const startPilot: Teller = once((telling) => {
  const { pilot, today } = telling;
  if (pilot.running.startedOn === null) {
    return (
      towardPreparing(telling) ??
      told(
        'Start',
        'owner',
        { startedOn: today, resourcesConfirmed: false },
        notTold('resourcesConfirmed'),
      )
    );
  }
  if (pilot.running.nextTerm !== null) return told('StartNextTerm', 'owner', { startedOn: today });
  return asFill(
    approveAgain(telling) as Act,
    'a second start needs a decision that the sources do not tell',
  );
});

export const startAgain: Teller = (telling) =>
  (telling.event.subject === undefined ? startPilot : startNamed)(telling);
