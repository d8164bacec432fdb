/** domain: a term given anew, by extension, change or next decision: its shape, its limits, and how late it was signed. */
import { extensionFault } from '../calendar/extensions';
import type { TextRef } from '../kernel';
import type { Lack } from '../lacking';
import type { Law } from '../law/law';
import { optionalNumberRule } from '../law/law';
import type { Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { addDays, addMonths } from '../time';
import { capsTime, lacksOfOpenEnd } from './caps';
import type { Term } from './term';
import { openLapse, settled, termOf, withLapse, withTerm, withoutOpenLapse } from './under-term';

/** Either a new end, or a condition (or nothing) with a review date. */
export interface TermWords {
  readonly newEnd: LocalDate | null;
  readonly condition: TextRef | null;
  readonly reviewOn: LocalDate | null;
}

/** Null when the words do not make a term. */
export function termFrom({ newEnd, condition, reviewOn }: TermWords): Term | null {
  if (newEnd !== null)
    return reviewOn === null && condition === null ? { kind: 'date', end: newEnd } : null;
  if (reviewOn === null) return null;
  return condition === null
    ? { kind: 'open', reviewOn }
    : { kind: 'condition', condition, reviewOn };
}

export const lastDayOf = (term: Term): LocalDate =>
  term.kind === 'date' ? term.end : term.reviewOn;

const limitsOf = (law: Law) => ({
  maxCount: optionalNumberRule(law, 'extension.max.count'),
  maxMonths: optionalNumberRule(law, 'extension.max.months'),
});

/** Count and cap of the pack (C15); null there means that the authority answers for its measure. */
export function lacksOfLonger(
  pilot: Pilot,
  law: Law,
  term: Term,
  today: LocalDate,
): readonly Lack[] {
  const current = termOf(pilot);
  const limits = limitsOf(law);
  const from = current?.kind === 'date' ? current.end : today;
  const farthest = limits.maxMonths === null ? from : addMonths(from, limits.maxMonths);
  // A condition has no end to measure: only the number of extensions bounds it.
  const to = term.kind === 'date' ? term.end : addDays(from, 1);
  const measured =
    current?.kind === 'date' || term.kind !== 'date' || capsTime(law)
      ? limits
      : { ...limits, maxMonths: null };
  const fault = extensionFault(measured, pilot.running.extensions, from, to);
  return [
    ...lacksOfOpenEnd(law, term),
    {
      when: fault === 'TOO_MANY',
      code: 'EXTENSION_TOO_MANY',
      flag: 'BEYOND_EXTENSION_LIMIT',
      params: { count: limits.maxCount ?? 0 },
    },
    {
      when: fault === 'TOO_LONG',
      code: 'EXTENSION_TOO_LONG',
      flag: 'BEYOND_EXTENSION_LIMIT',
      params: { farthest },
    },
    {
      when: fault === 'NOT_LATER',
      code: 'EXTENSION_NOT_LATER',
      flag: 'END_NOT_LATER',
      params: { end: from },
    },
    { when: lastDayOf(term) < today, code: 'NEW_END_IN_PAST', flag: 'END_ALREADY_PAST' },
  ];
}

/** Retroactive grants legalise the term, not the flag: how late it was signed stays visible (C13). */
export function lateFlags(
  pilot: Pilot,
  signedOn: LocalDate,
  effectFrom: LocalDate,
): readonly string[] {
  const late = openLapse(pilot) !== null;
  return [...(late ? ['LATE_EXTENSION'] : []), ...(effectFrom < signedOn ? ['RETROACTIVE'] : [])];
}

/** A term set on a day: the lapse ends with that day; an end that lay behind it already begins another one. */
export function givenTerm(pilot: Pilot, term: Term, on: LocalDate, at: Instant): Pilot {
  const given = withTerm(withoutOpenLapse(pilot, on), term, on, at);
  const ranOut = term.kind === 'date' && term.end < on;
  return settled(ranOut ? withLapse(given, addDays(on, 1)) : given);
}
