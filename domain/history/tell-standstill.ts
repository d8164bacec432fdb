/** domain: suspensions and resumptions as sources tell them: of the pilot, of a part, of participants. */
import { openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import type { Suspension } from '../state/suspension';
import type { LocalDate } from '../time';
import type { Act, Teller, Telling } from './act';
import { filled, notTold, sourceSilent, told } from './act';
import { firstDay } from './moments';
import { nameInTurn, participantIn } from './subjects';
import { partIn } from './tell-requests';
import { dayOf, numberIn } from './words';

const from = ({ event, today }: Telling): LocalDate =>
  event.retroactiveFrom === undefined ? today : firstDay(event.retroactiveFrom);

const mayPause = ['admitted', 'started'];

/** Each participant that is named; what is none is a part, or the whole. */
export const suspend: Teller = (telling) => {
  const { event } = telling;
  const name = event.subject === undefined ? undefined : nameInTurn(telling);
  if (name === undefined && telling.done > 0) return null;
  const participant = name === undefined ? undefined : participantIn(telling, name);
  return participant !== undefined && mayPause.includes(participant.state)
    ? told('SuspendParticipant', 'head', {
        matter: participant.id,
        from: from(telling),
        plannedUntil: dayOf(event.newEnd),
        reasons: event.summary,
      })
    : told(
        'OrderSuspension',
        'head',
        order(telling, name ?? partIn(telling)),
        notTold('stopsTerm', 'stopsCheckpoints'),
      );
};

const order = (telling: Telling, part: string | null) => ({
  sort: sortOf(telling),
  part,
  stopsTerm: false,
  stopsCheckpoints: false,
  from: from(telling),
  plannedUntil: dayOf(telling.event.newEnd),
  order: numberIn(telling),
  reasons: telling.event.summary,
});

const sortOf = ({ event, pilot }: Telling): Suspension['sort'] =>
  event.planned === true ? 'planned' : pilot.running.startedOn === null ? 'beforeStart' : 'forced';

/** What is open and was not planned to last longer; if everything was, it is that which ends early. */
function ripe({ pilot, today, done }: Telling, isMeant: (data: Suspension) => boolean) {
  const open = openMattersOf<Suspension>(pilot, 'suspension').filter(({ data }) => isMeant(data));
  const due = open.filter(({ data }) => data.plannedUntil === null || data.plannedUntil <= today);
  return due.length > 0 || done > 0 ? due : open;
}

const resumeOne = ({ event, today }: Telling, { id }: Matter): Act =>
  told('ResumeSuspension', 'head', { matter: id, resumedOn: today, note: event.summary });

/** A resumption needs a suspension: where the sources tell none, one is filled in. */
const unheardOf = (telling: Telling, part: string | null): Act =>
  filled(
    'OrderSuspension',
    'head',
    { ...order(telling, part), plannedUntil: null, order: null, reasons: sourceSilent },
    'a resumption needs a suspension that the sources do not tell',
  );

const resumeAll: Teller = (telling) => {
  const next = ripe(telling, () => true)[0];
  if (next !== undefined) return resumeOne(telling, next);
  return telling.done > 0 ? null : unheardOf(telling, partIn(telling));
};

const resumeNamed: Teller = (telling) => {
  const name = nameInTurn(telling);
  if (name === undefined) return null;
  const participant = participantIn(telling, name);
  if (participant?.state === 'suspended')
    return told('ResumeParticipant', 'head', {
      matter: participant.id,
      resumedOn: telling.today,
    });
  const part = ripe(telling, ({ whole }) => !whole)[0];
  return part === undefined ? unheardOf(telling, name) : resumeOne(telling, part);
};

/** Every open suspension; with a subject, those of that participant or part. */
export const resume: Teller = (telling) =>
  (telling.event.subject === undefined ? resumeAll : resumeNamed)(telling);
