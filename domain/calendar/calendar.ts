/**
 * domain/calendar: working days, office hours and the legal day. A calendar is data with a version of its own;
 * it is read as immutable, a change is a new version (see with-holiday.ts).
 */
import type { Mark } from '../law/pack';
import type { Instant, LocalDate } from '../time';
import { HOUR_MS, addDays, dayNumberOf, dayOfWeek, epochToInstant, instantToEpoch } from '../time';
import type { Words } from '../words';

export interface Holiday {
  date: LocalDate;
  name: Words;
  mark: Mark;
  /** false: a known but not enacted row, shown and without effect. */
  active?: boolean;
  source?: string;
}

/** A day off of the week that is worked, and the working day given for it. */
export interface WorkedDay {
  date: LocalDate;
  insteadOf?: LocalDate;
  mark: Mark;
}

export interface Calendar {
  id: string;
  version: string;
  utcOffsetMinutes: number;
  /** 0 = Sunday. */
  weekend: number[];
  opensAtHour: number;
  closesAtHour: number;
  /** A receipt after this hour counts as the next working day. */
  cutOffHour: number;
  /** Outside it only the weekend is known. */
  covered: { from: LocalDate; to: LocalDate } | null;
  holidays: Holiday[];
  workingDays: WorkedDay[];
}

const MINUTE_MS = 60_000;

interface DayIndex {
  readonly off: ReadonlySet<LocalDate>;
  readonly worked: ReadonlySet<LocalDate>;
  /** Days that were counted to before. */
  readonly counted: Map<string, LocalDate>;
}

const mostCounted = 20_000;

// A memo, not state: the same calendar object always gives the same index.
const indexes = new WeakMap<Calendar, DayIndex>();

function indexOf(calendar: Calendar): DayIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const off = new Set<LocalDate>();
  const worked = new Set<LocalDate>();
  for (const holiday of calendar.holidays) if (holiday.active !== false) off.add(holiday.date);
  for (const swap of calendar.workingDays) {
    worked.add(swap.date);
    if (swap.insteadOf !== undefined) off.add(swap.insteadOf);
  }
  const index = { off, worked, counted: new Map<string, LocalDate>() };
  indexes.set(calendar, index);
  return index;
}

/** False: only the weekend is known there, and whoever shows a date says so. */
export function isCovered(calendar: Calendar, date: LocalDate): boolean {
  const { covered } = calendar;
  return covered !== null && covered.from <= date && date <= covered.to;
}

export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  const index = indexOf(calendar);
  if (index.worked.has(date)) return true;
  return !index.off.has(date) && !calendar.weekend.includes(dayOfWeek(date));
}

/** The day itself when it is worked. */
export function nextWorkingDay(calendar: Calendar, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The day itself when it is worked. */
export function previousWorkingDay(calendar: Calendar, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/**
 * The n-th working day after the day (before it, when n is negative); the day itself is not counted
 * (Civil Code Art. 147). Zero is the day itself, worked or not.
 */
export function addWorkingDays(calendar: Calendar, date: LocalDate, n: number): LocalDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
  const { counted } = indexOf(calendar);
  const key = `${date} ${n}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const day = countWorkingDays(calendar, date, n);
  if (counted.size >= mostCounted) counted.clear();
  counted.set(key, day);
  return day;
}

function countWorkingDays(calendar: Calendar, date: LocalDate, n: number): LocalDate {
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/**
 * Working days used from one day to another: the first is not counted, the last is. Negative backwards, so that
 * workingDaysBetween(c, d, addWorkingDays(c, d, n)) is n for every n.
 */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let left = Math.abs(dayNumberOf(to) - dayNumberOf(from)), day = from; left > 0; left -= 1) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) count += step;
  }
  return count;
}

/** The calendar day at the legal place. */
export function localDateOf(calendar: Calendar, instant: Instant): LocalDate {
  return epochToInstant(instantToEpoch(instant) + calendar.utcOffsetMinutes * MINUTE_MS).slice(
    0,
    10,
  );
}

export function instantAt(calendar: Calendar, date: LocalDate, hour: number, minute = 0): Instant {
  const midnight = instantToEpoch(`${date}T00:00:00.000Z`) - calendar.utcOffsetMinutes * MINUTE_MS;
  return epochToInstant(midnight + hour * HOUR_MS + minute * MINUTE_MS);
}

export function openOf(calendar: Calendar, date: LocalDate): Instant {
  return instantAt(calendar, date, calendar.opensAtHour);
}

export function closeOf(calendar: Calendar, date: LocalDate): Instant {
  return instantAt(calendar, date, calendar.closesAtHour);
}

/** The day on which a document counts as received: after the cut-off hour or on a day off, the next working day. */
export function receiptDay(calendar: Calendar, instant: Instant): LocalDate {
  const date = localDateOf(calendar, instant);
  const late = instant > instantAt(calendar, date, calendar.cutOffHour);
  return nextWorkingDay(calendar, late ? addDays(date, 1) : date);
}
