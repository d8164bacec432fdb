/** test: working days, office hours and the legal day. */
import * as fc from 'fast-check';
import {
  addWorkingDays,
  closeOf,
  instantAt,
  isCovered,
  isWorkingDay,
  localDateOf,
  nextWorkingDay,
  openOf,
  previousWorkingDay,
  receiptDay,
  workingDaysBetween,
} from '../../../domain/calendar/calendar';
import { genericCalendar } from '../../../domain/calendar/generic';
import { calendarById, calendars } from '../../../domain/calendar';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  epochToInstant,
} from '../../../domain/time';
import { local } from './local';

const vn = vietnamCalendar;

test.each([
  ['2026-03-02', true, 'a Monday'],
  ['2026-03-07', false, 'a Saturday'],
  ['2026-03-08', false, 'a Sunday'],
  ['2026-02-16', false, 'Tet'],
  ['2026-02-23', true, 'after Tet'],
  ['2026-04-27', false, 'given for Hung Kings on a Sunday'],
  ['2026-04-30', false, 'Reunification Day'],
  ['2025-04-26', true, 'a worked Saturday'],
  ['2025-05-02', false, 'the day given for it'],
  ['2026-11-24', true, 'known but not enacted'],
  ['2020-09-02', true, 'before the coverage: weekends only'],
  ['2031-01-01', true, 'after the coverage: weekends only'],
  ['2031-01-04', false, 'a Saturday after the coverage'],
])('%s worked: %p (%s)', (date, expected) => {
  expect(isWorkingDay(vn, date)).toBe(expected);
});

test.each([
  ['2026-03-02', '2026-03-02', '2026-03-02'],
  ['2026-03-07', '2026-03-09', '2026-03-06'],
  ['2026-02-17', '2026-02-23', '2026-02-13'],
  ['2026-04-25', '2026-04-28', '2026-04-24'],
  ['2025-04-26', '2025-04-26', '2025-04-26'],
])('%s: next %s, previous %s', (date, next, previous) => {
  expect(nextWorkingDay(vn, date)).toBe(next);
  expect(previousWorkingDay(vn, date)).toBe(previous);
});

test.each([
  ['2026-03-02', 7, '2026-03-11'],
  ['2026-03-02', 0, '2026-03-02'],
  ['2026-03-07', 0, '2026-03-07'],
  ['2026-03-07', 1, '2026-03-09'],
  ['2026-03-11', -7, '2026-03-02'],
  ['2026-02-23', -1, '2026-02-13'],
  ['2025-04-25', 1, '2025-04-26'],
  ['2025-04-28', -1, '2025-04-26'],
])('%s and %i working days is %s', (date, n, expected) => {
  expect(addWorkingDays(vn, date, n)).toBe(expected);
});

test.each([
  ['2026-03-02', '2026-03-05', 3],
  ['2026-03-02', '2026-03-02', 0],
  ['2026-03-06', '2026-03-08', 0],
  ['2026-03-06', '2026-03-09', 1],
  ['2026-03-09', '2026-03-06', -1],
  ['2026-02-13', '2026-02-23', 1],
])('from %s to %s: %i used', (from, to, expected) => {
  expect(workingDaysBetween(vn, from, to)).toBe(expected);
});

test('a part of a day is no number of working days', () => {
  expect(() => addWorkingDays(vn, '2026-03-02', 1.5)).toThrow('not a whole number of days: 1.5');
});

test.each([
  ['2026-03-02 09:00', '2026-03-02', 'in office hours'],
  ['2026-03-02 00:00', '2026-03-02', 'at midnight'],
  ['2026-03-02 06:30', '2026-03-02', 'before opening'],
  ['2026-03-02 17:00', '2026-03-02', 'at the cut-off'],
  ['2026-03-02 17:01', '2026-03-03', 'after the cut-off'],
  ['2026-03-06 17:01', '2026-03-09', 'after the cut-off on a Friday'],
  ['2026-03-07 10:00', '2026-03-09', 'on a Saturday'],
  ['2026-02-13 17:30', '2026-02-23', 'after the cut-off before Tet'],
  ['2025-04-26 10:00', '2025-04-26', 'on a worked Saturday'],
])('received %s counts as %s (%s)', (at, expected) => {
  expect(receiptDay(vn, local(at))).toBe(expected);
});

test('the legal day is that of the legal place', () => {
  expect(localDateOf(vn, '2026-03-01T17:00:00.000Z')).toBe('2026-03-02');
  expect(localDateOf(vn, '2026-03-01T16:59:59.999Z')).toBe('2026-03-01');
  expect(localDateOf(genericCalendar, '2026-03-01T17:00:00.000Z')).toBe('2026-03-01');
});

test('office hours are instants', () => {
  expect(openOf(vn, '2026-03-02')).toBe('2026-03-02T01:00:00.000Z');
  expect(closeOf(vn, '2026-03-02')).toBe('2026-03-02T10:00:00.000Z');
  expect(instantAt(vn, '2026-03-02', 0)).toBe('2026-03-01T17:00:00.000Z');
  expect(instantAt(vn, '2026-03-02', 9, 30)).toBe(local('2026-03-02 09:30'));
  expect(closeOf(genericCalendar, '2026-03-02')).toBe('2026-03-02T17:00:00.000Z');
});

test('coverage is said', () => {
  expect(isCovered(vn, '2021-01-01')).toBe(true);
  expect(isCovered(vn, '2030-12-31')).toBe(true);
  expect(isCovered(vn, '2020-12-31')).toBe(false);
  expect(isCovered(vn, '2031-01-01')).toBe(false);
  expect(isCovered(genericCalendar, '2026-03-02')).toBe(false);
});

test('calendars are found by id', () => {
  for (const calendar of calendars) expect(calendarById(calendar.id)).toBe(calendar);
  expect(calendarById('moon')).toBeUndefined();
});

describe.each(calendars)('whatever the day ($id)', (calendar) => {
  const anyDate = fc
    .integer({ min: dayNumberOf('2019-06-01'), max: dayNumberOf('2032-06-01') })
    .map(dateOfDayNumber);
  const anyCount = fc.integer({ min: -300, max: 300 });
  const anyInstant = fc
    .integer({ min: Date.parse('2019-06-01'), max: Date.parse('2032-06-01') })
    .map(epochToInstant);

  test('counting forth and back agree', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, n) => {
        expect(workingDaysBetween(calendar, date, addWorkingDays(calendar, date, n))).toBe(n);
      }),
    );
  });

  test('from a working day, forth and back is the same day', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, n) => {
        const start = nextWorkingDay(calendar, date);
        expect(addWorkingDays(calendar, addWorkingDays(calendar, start, n), -n)).toBe(start);
      }),
    );
  });

  test('a counted day is worked and never nearer than its number', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (date, n) => {
        const end = addWorkingDays(calendar, date, n);
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(daysBetween(date, end)).toBeGreaterThanOrEqual(n);
      }),
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(60), fc.nat(100), (date, days, n) => {
        const late = addDays(date, days);
        expect(addWorkingDays(calendar, date, n) <= addWorkingDays(calendar, late, n)).toBe(true);
      }),
    );
  });

  test('counts add up', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(90), fc.nat(90), (date, a, b) => {
        const middle = addDays(date, a);
        const end = addDays(middle, b);
        const whole = workingDaysBetween(calendar, date, end);
        const parts =
          workingDaysBetween(calendar, date, middle) + workingDaysBetween(calendar, middle, end);
        expect(parts).toBe(whole);
      }),
    );
  });

  test('next and previous surround the day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const next = nextWorkingDay(calendar, date);
        const previous = previousWorkingDay(calendar, date);
        expect(previous <= date && date <= next).toBe(true);
        expect(isWorkingDay(calendar, date)).toBe(previous === next);
        expect(daysBetween(previous, next)).toBeLessThanOrEqual(11);
      }),
    );
  });

  test('receipt is on a working day, never before its own day, and never goes back', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(400_000_000), (instant, later) => {
        const day = receiptDay(calendar, instant);
        expect(isWorkingDay(calendar, day)).toBe(true);
        expect(day >= localDateOf(calendar, instant)).toBe(true);
        expect(instant <= closeOf(calendar, day)).toBe(true);
        expect(receiptDay(calendar, epochToInstant(Date.parse(instant) + later)) >= day).toBe(true);
      }),
    );
  });

  test('an instant of a day lies on that day', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(23), fc.nat(59), (date, hour, minute) => {
        expect(localDateOf(calendar, instantAt(calendar, date, hour, minute))).toBe(date);
      }),
    );
  });
});
