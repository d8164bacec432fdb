/** test: the days of a supervisor's calendar: weeks from Monday, months in whole weeks, what is late before everything. */
import type { VisitRow } from '../../contracts/supervision';
import {
  byDay,
  grouped,
  monthAfter,
  monthOf,
  weekOf,
  weeksOf,
} from '../../web/src/supervision/days';

const visit = (on: string, state: VisitRow['state'], more: Partial<VisitRow> = {}): VisitRow => ({
  ...{ pilot: 'p', pilotTitle: 'Thí điểm', pilotNumber: null, stage: 'RUNNING', matter: on },
  ...{ state, on, anchorOn: on, movedTo: null, heldOn: null, isSurprise: false, opensOn: null },
  ...{ isSkipAsked: false, isUnconcluded: false, workingDaysLeft: 0 },
  ...more,
});

test.each([
  ['2026-06-01', '2026-06-01', '2026-06-07'],
  ['2026-06-07', '2026-06-01', '2026-06-07'],
  ['2026-01-01', '2025-12-29', '2026-01-04'],
  ['2028-02-29', '2028-02-28', '2028-03-05'],
])('the week of %s', (day, from, to) => {
  expect(weekOf(day)).toEqual({ from, to });
});

test.each([
  ['2026-02-14', '2026-02-01', '2026-02-28'],
  ['2028-02-29', '2028-02-01', '2028-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('the month of %s', (day, from, to) => {
  expect(monthOf(day)).toEqual({ from, to });
});

test('months are turned over the year, from any day', () => {
  expect([monthAfter('2026-01-31', 1), monthAfter('2026-01-15', -1)]).toEqual([
    '2026-02-01',
    '2025-12-01',
  ]);
});

test('a month is shown in whole weeks', () => {
  const weeks = weeksOf(monthOf('2026-06-15'));
  expect(weeks.map((week) => [week[0], week[6]])).toEqual([
    ['2026-06-01', '2026-06-07'],
    ['2026-06-08', '2026-06-14'],
    ['2026-06-15', '2026-06-21'],
    ['2026-06-22', '2026-06-28'],
    ['2026-06-29', '2026-07-05'],
  ]);
});

test('several visits of one day stand together', () => {
  const days = byDay([
    visit('2026-06-02', 'late'),
    visit('2026-06-02', 'due'),
    visit('2026-06-03', 'due'),
  ]);
  expect([...days].map(([day, those]) => [day, those.length])).toEqual([
    ['2026-06-02', 2],
    ['2026-06-03', 1],
  ]);
});

test('late first, then what waits for its conclusion, then this week; what is over comes newest first', () => {
  const parts = grouped(
    [
      visit('2026-05-05', 'done'),
      visit('2026-05-20', 'missed'),
      visit('2026-05-28', 'done', { isUnconcluded: true }),
      visit('2026-05-29', 'late'),
      visit('2026-06-07', 'due'),
      visit('2026-06-08', 'due'),
      visit('2026-06-20', 'foreseen'),
    ],
    '2026-06-02',
  );
  expect([...parts].map(([group, those]) => [group, ...those.map(({ on }) => on)])).toEqual([
    ['late', '2026-05-29'],
    ['toConclude', '2026-05-28'],
    ['thisWeek', '2026-06-07'],
    ['ahead', '2026-06-08', '2026-06-20'],
    ['behind', '2026-05-20', '2026-05-05'],
  ]);
});
