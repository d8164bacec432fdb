/**
 * domain/calendar: when a term ends. A statutory clock starts at receipt, a duty after a fact starts at the
 * fact; leave, handover, vacancy, downtime and suspension stop neither, only a return or a referral does.
 */
import {
  addDays,
  addHours,
  addMonths,
  daysBetween,
  instantToEpoch,
  epochToInstant,
  later,
} from '../time';
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

/** Working days used up to a return or dispatch; the day of the return counts as used. */
export function usedWorkingDays(
  calendar: Calendar,
  receivedAt: Instant,
  stoppedAt: Instant,
): number {
  const used = workingDaysBetween(
    calendar,
    receiptDay(calendar, receivedAt),
    localDateOf(calendar, stoppedAt),
  );
  return Math.max(0, used);
}

/**
 * The due after any number of interruptions, null while one that stops the clock is open. A term that had
 * already run out when the papers went away keeps its first due.
 */
export function dueAfterReturns(
  calendar: Calendar,
  receivedAt: Instant,
  term: Term,
  onReturn: OnReturn,
  returns: readonly Interruption[],
): Due | null {
  const first = dueFromReceipt(calendar, receivedAt, term);
  if (onReturn === 'runs') return first;
  const step = onReturn === 'restarts' ? restarted : paused;
  let clock: Clock = { from: receivedAt, left: term, due: first };
  for (const each of returns) {
    if (each.stoppedAt > clock.due.at) return clock.due;
    if (each.resumedAt === null) return null;
    clock = step(calendar, clock, each.stoppedAt, each.resumedAt, term);
  }
  return clock.due;
}

interface Clock {
  readonly from: Instant;
  readonly left: Term;
  readonly due: Due;
}

function restarted(
  calendar: Calendar,
  _: Clock,
  __: Instant,
  resumedAt: Instant,
  term: Term,
): Clock {
  return { from: resumedAt, left: term, due: dueFromReceipt(calendar, resumedAt, term) };
}

function paused(calendar: Calendar, clock: Clock, stoppedAt: Instant, resumedAt: Instant): Clock {
  if (clock.left.unit === 'workingDays') {
    const used = usedWorkingDays(calendar, clock.from, stoppedAt);
    const left = { ...clock.left, value: Math.max(0, clock.left.value - used) };
    return { from: resumedAt, left, due: dueFromReceipt(calendar, resumedAt, left) };
  }
  return { ...clock, from: resumedAt, due: movedBy(calendar, clock, stoppedAt, resumedAt) };
}

/** Other units have no part of a day to be left: the due moves by the time that the papers were away. */
function movedBy(calendar: Calendar, clock: Clock, stoppedAt: Instant, resumedAt: Instant): Due {
  if (clock.left.unit === 'hours') {
    const away = instantToEpoch(resumedAt) - instantToEpoch(stoppedAt);
    const at = epochToInstant(instantToEpoch(clock.due.at) + Math.max(0, away));
    return { date: localDateOf(calendar, at), at };
  }
  const from = localDateOf(calendar, stoppedAt);
  const away = daysBetween(from, later(from, receiptDay(calendar, resumedAt)));
  const date = addDays(clock.due.date, away);
  return dueOn(calendar, clock.left.roll === false ? date : nextWorkingDay(calendar, date));
}
