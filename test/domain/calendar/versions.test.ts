/** test: a holiday decreed late is a new version of the calendar; the old one still tells what it told (C7). */
import { isWorkingDay } from '../../../domain/calendar/calendar';
import type { Holiday } from '../../../domain/calendar/calendar';
import { dueFromReceipt } from '../../../domain/calendar/terms';
import { withHoliday } from '../../../domain/calendar/versions';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { local } from './local';

const known = vietnamCalendar.holidays.find((each) => each.date === '2026-11-24');
if (known === undefined) throw new Error('the row of 24 November is gone');
const inForce: Holiday = { ...known, active: true, mark: 'V', source: 'Amended Labour Code' };
const amended = withHoliday(vietnamCalendar, inForce, '2026.2');
const term = { value: 7, unit: 'workingDays' } as const;
const received = local('2026-11-17 09:00');

test('C7 the due moves from 26 to 27 Nov 2026, and both are told', () => {
  expect(dueFromReceipt(vietnamCalendar, received, term).date).toBe('2026-11-26');
  expect(dueFromReceipt(amended, received, term).date).toBe('2026-11-27');
});

test('C7 in force only after the due: what was overdue stays so under the old version', () => {
  const afterDue = local('2026-11-26 17:30');
  expect(afterDue > dueFromReceipt(vietnamCalendar, received, term).at).toBe(true);
  expect(afterDue < dueFromReceipt(amended, received, term).at).toBe(true);
});

test('the row is put in the place of the one known for that day, in order', () => {
  expect(amended.version).toBe('2026.2');
  expect(amended.holidays).toHaveLength(vietnamCalendar.holidays.length);
  expect(amended.holidays.filter((each) => each.date === '2026-11-24')).toEqual([inForce]);
  const dates = amended.holidays.map((each) => each.date);
  expect(dates).toEqual([...dates].sort());
});

test('the old version is untouched', () => {
  expect(vietnamCalendar.version).toBe('2026.1');
  expect(isWorkingDay(vietnamCalendar, '2026-11-24')).toBe(true);
  expect(isWorkingDay(amended, '2026-11-24')).toBe(false);
});

test('a new day is added', () => {
  const mourning = { ...inForce, date: '2026-03-04' };
  const calendar = withHoliday(vietnamCalendar, mourning, '2026.3');
  expect(calendar.holidays).toHaveLength(vietnamCalendar.holidays.length + 1);
  expect(isWorkingDay(calendar, '2026-03-04')).toBe(false);
});

test('a row can be taken out of force', () => {
  const calendar = withHoliday(amended, known, '2026.4');
  expect(isWorkingDay(calendar, '2026-11-24')).toBe(true);
});

test('a version is not given twice, and a row has a date', () => {
  expect(() => withHoliday(vietnamCalendar, inForce, '2026.1')).toThrow('version 2026.1 is taken');
  expect(() => withHoliday(vietnamCalendar, { ...inForce, date: '24/11' }, '2026.2')).toThrow(
    RangeError,
  );
});
