/** domain: what an extension must not exceed, how late it is, whether it is less than asked, and what it moves. */
import { workingDaysBefore } from '../due';
import type { Lack } from '../lacking';
import type { Law } from '../law/law';
import { choiceRule, numberRule, ruleOf } from '../law/law';
import type { Matter, Pilot } from '../pilot';
import { withRunning } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { addDays, addMonths } from '../time';
import type { Participant } from './participant';
import { isIn, participantsIn, withUntil } from './participant';
import type { Term } from './term';
import { givenTerm, lacksOfLonger } from './term-change';
import { lastDayOfTerm, openLapse } from './under-term';

export interface Extension {
  readonly wanted: Term;
  readonly participants: readonly string[];
}

interface Longer {
  readonly term: Term;
  /** None named: the pilot, and all whose own end is earlier. */
  readonly participants: readonly string[];
  readonly decidedOn: LocalDate;
}

/** For participants: each is in the pilot, and its own end stays inside the pilot's. */
function participantLacks(pilot: Pilot, ids: readonly string[], term: Term): readonly Lack[] {
  const last = lastDayOfTerm(pilot);
  const end = term.kind === 'date' ? term.end : null;
  return [
    {
      when: ids.some((id) => !isIn(pilot.matters[id] ?? nobody)),
      code: 'NO_SUCH_PARTICIPANT',
      flag: 'DATES_CONTRADICT',
    },
    { when: end === null, code: 'PARTICIPANT_NEEDS_DATE', flag: 'DATES_CONTRADICT' },
    {
      when: last !== null && end !== null && end > last,
      code: 'OUTSIDE_PILOT_TERM',
      flag: 'OUTSIDE_PILOT_TERM',
      params: { last: last ?? '' },
    },
  ];
}

const nobody: Matter = {
  id: '',
  kind: '',
  state: '',
  openedAt: '',
  closedAt: null,
  version: 0,
  data: {},
};

export const lacksOf = (
  pilot: Pilot,
  law: Law,
  term: Term,
  participants: readonly string[],
  today: LocalDate,
): readonly Lack[] =>
  participants.length === 0
    ? lacksOfLonger(pilot, law, term, today)
    : participantLacks(pilot, participants, term);

/** The last day on which an extension can be asked; null: the term has no end to count from. */
function lastDayToAsk(pilot: Pilot, law: Law): LocalDate | null {
  const last = lastDayOfTerm(pilot);
  if (last === null) return null;
  const before = numberRule(law, 'extension.ask');
  switch (ruleOf(law, 'extension.ask').unit) {
    case 'workingDays':
      return workingDaysBefore(law, last, before);
    case 'months':
      return addMonths(last, -before);
    default:
      return addDays(last, -before);
  }
}

const isAskedLate = (pilot: Pilot, law: Law, today: LocalDate): boolean => {
  const latest = lastDayToAsk(pilot, law);
  return latest !== null && today > latest;
};

/** Asked later than the law wants: kept, because silence would be worse, and flagged. */
export const askedLate = (pilot: Pilot, law: Law, today: LocalDate): readonly string[] =>
  isAskedLate(pilot, law, today) ? ['LATE_REQUEST'] : [];

/** Some regimes take no late request: the pilot ends, or moves on under another law. */
export function lacksOfAsking(pilot: Pilot, law: Law, today: LocalDate): readonly Lack[] {
  const key = 'extension.ask.late';
  if (!Object.hasOwn(law.pack.rules, key) || choiceRule(law, key) !== 'refuse') return [];
  const { instrument, article, unit } = ruleOf(law, 'extension.ask');
  return [
    {
      when: isAskedLate(pilot, law, today),
      code: 'EXTENSION_ASKED_LATE',
      flag: 'LATE_REQUEST',
      params: {
        before: numberRule(law, 'extension.ask'),
        unit,
        latest: lastDayToAsk(pilot, law) ?? '',
        instrument,
        article,
      },
    },
  ];
}

export const effectByDefault = (pilot: Pilot, today: LocalDate): LocalDate => {
  const last = lastDayOfTerm(pilot);
  return openLapse(pilot) !== null || last === null ? today : addDays(last, 1);
};

export function lateForParticipants(
  pilot: Pilot,
  ids: readonly string[],
  signedOn: LocalDate,
  effectFrom: LocalDate,
): readonly string[] {
  const lapsed = ids.some((id) => pilot.matters[id]?.state === 'lapsed');
  return [...(lapsed ? ['LATE_EXTENSION'] : []), ...(effectFrom < signedOn ? ['RETROACTIVE'] : [])];
}

export function isLess(
  { wanted, participants: asked }: Extension,
  granted: Term,
  named: readonly string[],
): boolean {
  if (
    asked.length === 0
      ? named.length > 0
      : asked.some((id) => named.length > 0 && !named.includes(id))
  )
    return true;
  if (granted.kind !== 'date') return false;
  return wanted.kind !== 'date' || granted.end < wanted.end;
}

export function longerFor(
  pilot: Pilot,
  { term, participants, decidedOn }: Longer,
  at: Instant,
): Pilot {
  const end = term.kind === 'date' ? term.end : null;
  if (participants.length > 0) {
    return participants.reduce(
      (now, id) => (end === null ? now : withUntil(now, id, end, decidedOn, at)),
      pilot,
    );
  }
  const longer = withRunning(givenTerm(pilot, term, decidedOn, at), {
    extensions: pilot.running.extensions + 1,
  });
  const withOwnEnd = participantsIn(longer).filter(({ data }) => endsBefore(data, end));
  return withOwnEnd.reduce(
    (now, { id }) => (end === null ? now : withUntil(now, id, end, decidedOn, at)),
    longer,
  );
}

const endsBefore = ({ until }: Participant, end: LocalDate | null): boolean =>
  until !== null && end !== null && until < end;
