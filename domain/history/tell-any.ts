/** domain: acts that any time of a pilot's life can bring: facts, studies, rulings, opinions, participants. */
import { openMattersOf } from '../matters';
import { isOpenRequest } from '../state/request';
import type { Pilot } from '../pilot';
import type { Act, Contradiction, Teller, Telling } from './act';
import { contradiction, notTold, once, sourceSilent, told } from './act';
import { isPartyBody } from './bodies';
import { documentNumber, fillSubmit } from './fill';
import { application, isAct, namesIn } from './subjects';

/** Nothing can be recorded of a pilot that was never submitted. */
export const born =
  (teller: Teller): Teller =>
  (telling) =>
    telling.pilot.stage === 'NEW' ? fillSubmit(telling) : teller(telling);

export const numberIn = ({ event }: Telling): string | null => (event.instrument === undefined ? null : documentNumber(event.instrument));

const dayIn = ({ event }: Telling): string | null => (event.precision === 'day' ? event.date : null);

/** A fact changes nothing but the record. */
export const fact = (...flags: readonly string[]): Teller =>
  born(
    once((telling) => {
      const { event } = telling;
      const payload = {
        kind: event.kind, happenedOn: event.date, description: event.summary, organisation: event.by, origin: event.sourceUrl ?? null,
        confidence: event.confidence, doubt: event.note ?? null,
      };
      return { ...told('RecordFact', 'clerk', payload), flags };
    }),
  );

type Sort = 'order' | 'ruling' | 'recommendation' | 'lawsuit' | 'study';
type Effect = 'none' | 'mustStop';

export const externalAct = (sort: Sort, effect: Effect = 'none'): Teller =>
  born(
    once((telling) => {
      const { event } = telling;
      const payload = { organisation: event.by, sort, effect, number: numberIn(telling), issuedOn: dayIn(telling), summary: event.summary };
      return { ...told('RecordExternalAct', 'clerk', payload), flags: ['EXTERNAL_BODY'] };
    }),
  );

export const study = externalAct('study');

/** Courts rule, claimants sue; others order. */
export const judicialAct: Teller = (telling) => {
  const { by, summary } = telling.event;
  if (/\bcourt|\btòa án|tribunal/iu.test(by)) return externalAct('ruling')(telling);
  return externalAct(/lawsuit|class action|\bsue|claim|khởi kiện/iu.test(summary) ? 'lawsuit' : 'order')(telling);
};

/** The request or codification that waits for an answer, the latest one. */
export const openRequest = (pilot: Pilot): string | null =>
  [...Object.values(pilot.matters).filter(isOpenRequest), ...openMattersOf(pilot, 'codification')]
    .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))[0]?.id ?? null;

export const opinion: Teller = born(
  once((telling) => {
    const { event, pilot } = telling;
    const payload = {
      organisation: event.by, position: 'none', text: event.summary, number: numberIn(telling), issuedOn: dayIn(telling), about: openRequest(pilot),
    };
    return told('RecordOpinion', 'clerk', payload, notTold('position'));
  }),
);

export const partyOpinion: Teller = once((telling) =>
  isPartyBody(telling.event.by)
    ? told('GivePartyOpinion', 'partyCommittee', { position: 'for', number: numberIn(telling), text: telling.event.summary }, notTold('position'))
    : opinion(telling),
);

/** One answer for each participant that the event names. */
export const eachNamed =
  (answer: (telling: Telling, matter: string) => Act): Teller =>
  (telling): Act | Contradiction | null => {
    const name = namesIn(telling.event.subject ?? telling.event.summary.slice(0, 300))[telling.done];
    if (name === undefined) return null;
    const found = application(telling, name);
    return isAct(found) ? found : answer(telling, found.id);
  };

export const refuseNamed = eachNamed(({ event }, matter) => told('RefuseParticipant', 'head', { matter, reasons: event.summary }));

export const admitNamed = eachNamed((telling, matter) =>
  told('AdmitParticipant', 'head', { matter, number: numberIn(telling), from: null, until: null, conditions: null }),
);

export const contradicts = (words: string): Teller => () => contradiction(words);

export const silent = sourceSilent;
