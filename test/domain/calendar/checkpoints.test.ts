/** test: anchors of periodic supervision count from the start (C14). */
import * as fc from 'fast-check';
import { isWorkingDay } from '../../../domain/calendar/calendar';
import { anchorAt, anchors, nextAnchorAfter } from '../../../domain/calendar/checkpoints';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { addDays, partsOf } from '../../../domain/time';
import { local } from './local';

const vn = vietnamCalendar;

test('C14 monthly from 31 Jan 2026', () => {
  expect(anchors(vn, '2026-01-31', 1, '2026-04-30')).toEqual([
    { months: 1, date: '2026-02-28', due: { date: '2026-03-02', at: local('2026-03-02 17:00') } },
    { months: 2, date: '2026-03-31', due: { date: '2026-03-31', at: local('2026-03-31 17:00') } },
    { months: 3, date: '2026-04-30', due: { date: '2026-05-04', at: local('2026-05-04 17:00') } },
  ]);
});

test.each([
  ['2026-01-31', 1, '2026-01-31', '2026-02-28'],
  ['2026-01-31', 1, '2026-02-27', '2026-02-28'],
  ['2026-01-31', 1, '2026-02-28', '2026-03-31'],
  ['2026-01-31', 3, '2026-02-28', '2026-04-30'],
  ['2026-01-31', 3, '2026-04-30', '2026-07-31'],
  ['2026-01-31', 1, '2025-06-01', '2026-02-28'],
])('from %s every %i months, the next after %s is %s', (start, every, after, expected) => {
  expect(nextAnchorAfter(vn, start, every, after).date).toBe(expected);
});

test('a tightened rhythm goes on from the last anchor', () => {
  const last = nextAnchorAfter(vn, '2026-01-31', 3, '2026-02-01');
  expect(last).toMatchObject({ months: 3, date: '2026-04-30' });
  expect(anchorAt(vn, '2026-01-31', last.months + 1).date).toBe('2026-05-31');
});

test('before the first anchor there is none', () => {
  expect(anchors(vn, '2026-01-31', 1, '2026-02-27')).toEqual([]);
  expect(anchors(vn, '2026-01-31', 1, '2025-01-01')).toEqual([]);
});

test.each([0, -1, 1.5])('a rhythm of %d months is none', (every) => {
  expect(() => anchors(vn, '2026-01-31', every, '2026-12-31')).toThrow(
    `no rhythm of ${every} months`,
  );
  expect(() => nextAnchorAfter(vn, '2026-01-31', every, '2026-12-31')).toThrow(RangeError);
});

test('whatever the start: anchors keep their day or clamp, and are due on a working day from it', () => {
  const start = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2021-01-01', days));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 12 }), (from, every) => {
      const until = addDays(from, 1000);
      const found = anchors(vn, from, every, until);
      let before = from;
      for (const anchor of found) {
        expect(anchor.date > before && anchor.date <= until).toBe(true);
        expect(partsOf(anchor.date).day <= partsOf(from).day).toBe(true);
        expect(anchor.due.date >= anchor.date && isWorkingDay(vn, anchor.due.date)).toBe(true);
        expect(nextAnchorAfter(vn, from, every, addDays(anchor.date, -1))).toEqual(anchor);
        before = anchor.date;
      }
      expect(nextAnchorAfter(vn, from, every, until).date > until).toBe(true);
    }),
  );
});
