/**
 * domain/calendar: when a term ends. A statutory clock starts at receipt, a duty after a fact starts at the
 * fact; leave, handover, vacancy, downtime and suspension stop neither, only a return or a referral does.
 */
import { HOUR_MS, addDays, addHours, addMonths, daysBetween, instantToEpoch, later } from '../time';
import type { Instant, LocalDate } from '../time';
import type { Calendar } from './calendar';
import {
  addWorkingDays,
  closeOf,
  localDateOf,
  nextWorkingDay,
  receiptDay,
  workingDaysBetween,
} from './calendar';

export type TermUnit = 'workingDays' | 'calendarDays' | 'hours' | 'months';

export interface Term {
  value: number;
  unit: TermUnit;
  /** Calendar days and months that end on a day off move to the next working day, unless false. */
  roll?: boolean;
}

export interface Due {
  readonly date: LocalDate;
  readonly at: Instant;
}

function dueOn(calendar: Calendar, date: LocalDate): Due {
  return { date, at: closeOf(calendar, date) };
}

/** End of a term counted from a day; the day itself is not counted. Not for hours. */
function endOf(calendar: Calendar, day: LocalDate, term: Term): LocalDate {
  if (term.unit === 'workingDays') return addWorkingDays(calendar, day, term.value);
  const end = term.unit === 'months' ? addMonths(day, term.value) : addDays(day, term.value);
  return term.roll === false ? end : nextWorkingDay(calendar, end);
}

/** A statutory clock: the receipt rule moves its first day, hours run from the very instant. */
export function dueFromReceipt(calendar: Calendar, receivedAt: Instant, term: Term): Due {
  if (term.unit !== 'hours') {
    return dueOn(calendar, endOf(calendar, receiptDay(calendar, receivedAt), term));
  }
  const at = addHours(receivedAt, term.value);
  return { date: localDateOf(calendar, at), at };
}

/** A clock after a fact, such as the effective end: the fact's day stands, on whatever day it falls. */
export function dueFromDay(calendar: Calendar, factDate: LocalDate, term: Term): Due {
  if (term.unit !== 'hours') return dueOn(calendar, endOf(calendar, factDate, term));
  const at = addHours(closeOf(calendar, factDate), term.value);
  return { date: localDateOf(calendar, at), at };
}

/** Whether a request for supplements stops the clock is not verified: a setting of the pack. */
export type OnReturn = 'pauses' | 'restarts' | 'runs';

export const ON_RETURN: readonly OnReturn[] = ['pauses', 'restarts', 'runs'];

/** A return to the proposer or a dispatch upward; null while the papers are away. */
export interface Interruption {
  readonly stoppedAt: Instant;
  readonly resumedAt: Instant | null;
}

/**
 * What is left of a term when the papers go away; the day of the return counts as used. Months have no
 * parts, so what is left of them is counted in calendar days.
 */
export function leftOf(
  calendar: Calendar,
  receivedAt: Instant,
  term: Term,
  stoppedAt: Instant,
): Term {
  if (term.unit === 'hours') {
    const usedMs = instantToEpoch(stoppedAt) - instantToEpoch(receivedAt);
    return { ...term, value: Math.max(0, term.value - Math.max(0, usedMs) / HOUR_MS) };
  }
  const from = receiptDay(calendar, receivedAt);
  const to = later(from, localDateOf(calendar, stoppedAt));
  if (term.unit === 'workingDays') {
    return { ...term, value: Math.max(0, term.value - workingDaysBetween(calendar, from, to)) };
  }
  const end = term.unit === 'months' ? addMonths(from, term.value) : addDays(from, term.value);
  return { ...term, unit: 'calendarDays', value: Math.max(0, daysBetween(to, end)) };
}

/**
 * The due after any number of interruptions, null while one that stops the clock is open. A term that had
 * already run out when the papers went away keeps its due: a return never deletes lateness.
 */
export function dueAfterReturns(
  calendar: Calendar,
  receivedAt: Instant,
  term: Term,
  onReturn: OnReturn,
  returns: readonly Interruption[],
): Due | null {
  let from = receivedAt;
  let left = term;
  let due = dueFromReceipt(calendar, from, left);
  if (onReturn === 'runs') return due;
  for (const { stoppedAt, resumedAt } of returns) {
    if (stoppedAt > due.at) return due;
    if (resumedAt === null) return null;
    left = onReturn === 'restarts' ? term : leftOf(calendar, from, left, stoppedAt);
    from = resumedAt;
    due = dueFromReceipt(calendar, from, left);
  }
  return due;
}
