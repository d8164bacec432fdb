/**
 * domain: dates and instants as plain strings, so that state is JSON and string order is time order.
 * A LocalDate is a calendar day at the legal place; an Instant is a point in time in UTC.
 * Pure arithmetic on the proleptic Gregorian calendar: no local zone, no clock.
 */

/** 'YYYY-MM-DD', years 0001-9999. */
export type LocalDate = string;
/** 'YYYY-MM-DDTHH:mm:ss.sssZ', years 0001-9999. */
export type Instant = string;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const EARLIEST_MS = Date.parse('0001-01-01T00:00:00.000Z');
const LATEST_MS = Date.parse('9999-12-31T23:59:59.999Z');

const DATE = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Read by hand: a Date that is made and written back for every check costs more than all the law around it. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && isLocalDate(value.slice(0, 10)) && TIME.test(value.slice(10));
}

export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const day = Number(value.slice(8));
  return day <= 28 || day <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

/** Milliseconds since 1970; throws RangeError on anything that is no Instant. */
export function instantToEpoch(instant: Instant): number {
  if (!isInstant(instant)) throw new RangeError(`not an instant: ${instant}`);
  return Date.parse(instant);
}

/** Throws RangeError outside the years 0001-9999. */
export function epochToInstant(epochMs: number): Instant {
  if (!(epochMs >= EARLIEST_MS && epochMs <= LATEST_MS))
    throw new RangeError(`no instant at ${epochMs}`);
  return new Date(epochMs).toISOString();
}

export function addHours(instant: Instant, hours: number): Instant {
  return epochToInstant(instantToEpoch(instant) + Math.round(hours * HOUR_MS));
}

/** Days since 1970-01-01; throws RangeError on anything that is no LocalDate. */
export function dayNumberOf(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;
}

export function dateOfDayNumber(day: number): LocalDate {
  return epochToInstant(day * DAY_MS).slice(0, 10);
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** 0 = Sunday ... 6 = Saturday. */
export function dayOfWeek(date: LocalDate): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumberOf(date) + 4) % 7) + 7) % 7;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Month is 1-12. */
export function partsOf(date: LocalDate): DateParts {
  dayNumberOf(date);
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Throws RangeError when there is no such day. */
export function dateOf({ year, month, day }: DateParts): LocalDate {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isLocalDate(date)) throw new RangeError(`not a date: ${date}`);
  return date;
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The corresponding day, else the last of that month. Always call it on the original day:
 * twice one month from 31 January is 28 March, two months are 31 March.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return dateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** How many whole months from start up to and including the date; the clamped last of a month counts. */
export function wholeMonthsBetween(start: LocalDate, date: LocalDate): number {
  const from = partsOf(start);
  const to = partsOf(date);
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  return addMonths(start, months) <= date ? months : months - 1;
}

export function earlier<T extends string>(a: T, b: T): T {
  return a <= b ? a : b;
}

export function later<T extends string>(a: T, b: T): T {
  return a >= b ? a : b;
}
