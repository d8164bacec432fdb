/** domain: acts that any time of a pilot's life can bring: facts, studies, rulings, opinions. */
import { openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { isOpenRequest } from '../state/request';
import { underTerm } from '../stages';
import type { Stage } from '../stages';
import type { Teller, Telling } from './act';
import { notTold, once, told } from './act';
import { hasPart, isPartyBody } from './bodies';
import { line, numberIn } from './words';
import { fillSubmit } from './toward-decision';

/** Nothing can be recorded of a pilot that was never submitted. */
export const born =
  (teller: Teller): Teller =>
  (telling) =>
    telling.pilot.stage === 'NEW' ? fillSubmit(telling) : teller(telling);

const dayIn = ({ event }: Telling): string | null =>
  event.precision === 'day' ? event.date : null;

/** A fact changes nothing but the record. */
export const fact: Teller = born(
  once(({ event }) =>
    told('RecordFact', 'clerk', {
      kind: event.kind,
      happenedOn: event.date,
      description: event.summary,
      organisation: line(event.by),
      origin: event.sourceUrl ?? null,
      confidence: event.confidence,
      doubt: event.note ?? null,
    }),
  ),
);

type Sort = 'order' | 'ruling' | 'recommendation' | 'lawsuit' | 'study';

/** Set on what a body without a part in the file did. */
export const externalBody = 'EXTERNAL_BODY';

const alive: readonly Stage[] = underTerm;

/** `stops`: it demands that the pilot stands still; of one that does not run it can demand nothing. */
export const externalAct = (sort: Sort, stops = false): Teller =>
  born(
    once((telling) => {
      const { event, pilot, file } = telling;
      const act = told('RecordExternalAct', 'clerk', {
        organisation: line(event.by),
        sort,
        effect: stops && alive.includes(pilot.stage) ? 'mustStop' : 'none',
        number: numberIn(telling),
        issuedOn: dayIn(telling),
        summary: event.summary,
      });
      return hasPart(event.by, file) ? act : { ...act, flags: [externalBody] };
    }),
  );

export const study = externalAct('study');

/** Courts rule, claimants sue; others order. */
export const judicialAct: Teller = (telling) => {
  const { by, summary } = telling.event;
  if (/\bcourt|\bt(?:òa|oà) án|tribunal|\bcour\b/iu.test(by)) return externalAct('ruling')(telling);
  const isClaim = /lawsuit|class action|\bsue|\bclaim|\bfiled|khởi kiện/iu.test(summary);
  return externalAct(isClaim ? 'lawsuit' : 'order')(telling);
};

/** The request or codification that waits for an answer, the latest one. */
export const openRequest = (pilot: Pilot): string | null =>
  [...Object.values(pilot.matters).filter(isOpenRequest), ...openMattersOf(pilot, 'codification')]
    .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
    .at(0)?.id ?? null;

export const opinion: Teller = born(
  once((telling) =>
    told(
      'RecordOpinion',
      'clerk',
      {
        organisation: line(telling.event.by),
        position: 'none',
        text: telling.event.summary,
        number: numberIn(telling),
        issuedOn: dayIn(telling),
        about: openRequest(telling.pilot),
      },
      notTold('position'),
    ),
  ),
);

export const partyOpinion: Teller = once((telling) =>
  isPartyBody(telling.event.by, telling.file)
    ? told(
        'GivePartyOpinion',
        'partyCommittee',
        { position: 'for', number: numberIn(telling), text: telling.event.summary },
        notTold('position'),
      )
    : opinion(telling),
);
