/** test: dates and instants as strings. */
import * as fc from 'fast-check';
import {
  addDays,
  addHours,
  addMonths,
  dateOf,
  dateOfDayNumber,
  dayNumberOf,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  earlier,
  epochToInstant,
  instantToEpoch,
  isInstant,
  isLocalDate,
  later,
  partsOf,
  wholeMonthsBetween,
} from '../../domain/time';
import { referenceMonths } from './reference-months';

const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;
const anyDate = fc
  .integer({ min: FIRST_DAY + 40_000, max: LAST_DAY - 40_000 })
  .map(dateOfDayNumber);

test.each([
  ['2026-03-02', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-3-2', false],
  ['0001-01-01', true],
  ['0000-01-01', false],
  ['9999-12-31', true],
  ['+10000-01-01', false],
  ['2026-03-02T00:00:00.000Z', false],
  ['', false],
  [20260302, false],
  [null, false],
])('isLocalDate(%p) is %p', (value, expected) => {
  expect(isLocalDate(value)).toBe(expected);
});

test.each([
  ['2026-03-02T02:00:00.000Z', true],
  ['2026-03-02T23:59:59.999Z', true],
  ['2026-03-02T24:00:00.000Z', false],
  ['2026-02-30T00:00:00.000Z', false],
  ['2026-03-02T02:00:00Z', false],
  ['2026-03-02T02:00:00.000+07:00', false],
  ['2026-03-02T02:60:00.000Z', false],
  ['0000-03-02T02:00:00.000Z', false],
  ['0001-01-01T00:00:00.000Z', true],
  ['9999-12-31T23:59:59.999Z', true],
  ['2026-03-02', false],
  [undefined, false],
  [{}, false],
])('isInstant(%p) is %p', (value, expected) => {
  expect(isInstant(value)).toBe(expected);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-05-05', 0, '2026-05-05'],
  ['2026-01-31', -23, '2024-02-29'],
])('addMonths(%s, %i) is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each(referenceMonths)('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each([
  ['2026-01-31', '2026-02-27', 0],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-01-31', '2026-03-30', 1],
  ['2026-01-31', '2026-03-31', 2],
  ['2026-01-15', '2026-01-14', -1],
  ['2026-01-15', '2026-01-15', 0],
  ['2025-07-01', '2029-07-01', 48],
])('from %s to %s are %i whole months', (start, date, expected) => {
  expect(wholeMonthsBetween(start, date)).toBe(expected);
});

test.each([
  ['1970-01-01', 4],
  ['2026-03-02', 1],
  ['2026-04-26', 0],
  ['2025-04-26', 6],
  ['1945-09-02', 0],
  ['0001-01-01', 1],
])('the weekday of %s is %i', (date, expected) => {
  expect(dayOfWeek(date)).toBe(expected);
});

test.each([
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 2, 28],
  [2026, 4, 30],
  [2026, 12, 31],
])('%i-%i has %i days', (year, month, expected) => {
  expect(daysInMonth(year, month)).toBe(expected);
});

test('days between', () => {
  expect(daysBetween('2024-12-31', '2025-04-15')).toBe(105);
  expect(daysBetween('2025-04-15', '2024-12-31')).toBe(-105);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

test('hours cross midnight and keep milliseconds', () => {
  expect(addHours('2026-03-02T20:30:00.250Z', 24)).toBe('2026-03-03T20:30:00.250Z');
  expect(addHours('2026-03-02T00:00:00.000Z', -0.5)).toBe('2026-03-01T23:30:00.000Z');
});

test('the earlier and the later of two', () => {
  expect(earlier('2026-03-02', '2026-03-01')).toBe('2026-03-01');
  expect(later('2026-03-02', '2026-03-01')).toBe('2026-03-02');
});

test('what is no date or instant is refused, not guessed', () => {
  expect(() => dayNumberOf('2026-02-30')).toThrow('not a date: 2026-02-30');
  expect(() => partsOf('yesterday')).toThrow(RangeError);
  expect(() => dateOf({ year: 2026, month: 2, day: 30 })).toThrow('not a date: 2026-02-30');
  expect(() => instantToEpoch('2026-03-02')).toThrow('not an instant: 2026-03-02');
  expect(() => epochToInstant(Number.NaN)).toThrow(RangeError);
  expect(() => epochToInstant(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
});

test('day numbers and dates are one to one and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY - 1 }), (day) => {
      const date = dateOfDayNumber(day);
      expect(dayNumberOf(date)).toBe(day);
      expect(isLocalDate(date)).toBe(true);
      expect(date < dateOfDayNumber(day + 1)).toBe(true);
    }),
  );
});

test('parts make the date again', () => {
  fc.assert(fc.property(anyDate, (date) => expect(dateOf(partsOf(date))).toBe(date)));
});

test('months keep the day or clamp to the last, and never skip a month', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
      const from = partsOf(date);
      const to = partsOf(addMonths(date, months));
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
    }),
  );
});

test('whole months are the most that still fit', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (start, days) => {
      const date = addDays(start, days);
      const months = wholeMonthsBetween(start, date);
      expect(addMonths(start, months) <= date).toBe(true);
      expect(addMonths(start, months + 1) > date).toBe(true);
    }),
  );
});

test('string order of instants is time order', () => {
  const anyEpoch = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(anyEpoch, anyEpoch, (a, b) => {
      expect(instantToEpoch(epochToInstant(a))).toBe(a);
      expect(epochToInstant(a) < epochToInstant(b)).toBe(a < b);
    }),
  );
});
