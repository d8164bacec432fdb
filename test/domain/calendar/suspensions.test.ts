/** test: suspensions that stop a term move its end by the union of their days (C11, C12). */
import * as fc from 'fast-check';
import { movedEnd, stoppedDays } from '../../../domain/calendar/suspensions';
import type { SuspendedDays } from '../../../domain/calendar/suspensions';
import { addDays, daysBetween } from '../../../domain/time';

const stops = (from: string, until: string | null): SuspendedDays => ({
  from,
  until,
  stopsTerm: true,
});
const runsOn = (from: string, until: string | null): SuspendedDays => ({
  from,
  until,
  stopsTerm: false,
});

const c11 = [
  stops('2026-03-01', '2026-03-21'),
  runsOn('2026-03-10', '2026-04-01'),
  stops('2026-03-15', '2026-04-06'),
];

test('C11 overlapping suspensions: the union of 36 days moves the end to 5 Feb 2027', () => {
  expect(stoppedDays(c11, '2026-12-31')).toBe(36);
  expect(movedEnd('2026-12-31', c11)).toBe('2027-02-05');
});

test('C11 in any order', () => {
  expect(movedEnd('2026-12-31', [...c11].reverse())).toBe('2027-02-05');
});

test.each([
  ['2026-02-28', 0],
  ['2026-03-01', 1],
  ['2026-03-20', 20],
  ['2026-04-05', 36],
  ['2026-04-06', 36],
])('C11 up to and including %s: %i days', (upTo, expected) => {
  expect(stoppedDays(c11, upTo)).toBe(expected);
});

test('C12 a suspension that does not stop the term moves nothing, open or not', () => {
  expect(movedEnd('2026-06-30', [runsOn('2026-06-20', null)])).toBe('2026-06-30');
});

test.each<[string, readonly SuspendedDays[], string | null]>([
  ['none', [], '2026-06-30'],
  ['an open one that stops the term: no date is known', [stops('2026-06-20', null)], null],
  ['begun on the last day', [stops('2026-06-30', '2026-07-03')], '2026-07-03'],
  ['begun after the end', [stops('2026-07-01', '2026-07-10')], '2026-06-30'],
  ['open, but begun after the end', [stops('2026-07-01', null)], '2026-06-30'],
  [
    'begun in the days that an earlier one gave',
    [stops('2026-06-01', '2026-06-11'), stops('2026-07-05', '2026-07-08')],
    '2026-07-13',
  ],
  ['lifted on its first day', [stops('2026-06-01', '2026-06-01')], '2026-06-30'],
  [
    'one right after another',
    [stops('2026-06-01', '2026-06-05'), stops('2026-06-05', '2026-06-08')],
    '2026-07-07',
  ],
  [
    'one inside another',
    [stops('2026-06-01', '2026-06-21'), stops('2026-06-05', '2026-06-08')],
    '2026-07-20',
  ],
])('end 30 Jun, suspended: %s', (_, suspensions, expected) => {
  expect(movedEnd('2026-06-30', suspensions)).toBe(expected);
});

test('an open one counts up to the day asked', () => {
  expect(stoppedDays([stops('2026-06-20', null)], '2026-06-30')).toBe(11);
});

describe('whatever the suspensions', () => {
  const start = '2026-01-01';
  const end = '2026-12-31';
  const one = fc
    .tuple(fc.nat(360), fc.nat(60), fc.boolean())
    .map(([from, days, stopsTerm]): SuspendedDays => ({
      from: addDays(start, from),
      until: addDays(start, from + days),
      stopsTerm,
    }));
  const some = fc.array(one, { maxLength: 8 });

  test('the end moves by the stopped days, counted one by one', () => {
    fc.assert(
      fc.property(some, (suspensions) => {
        const stopped = new Set<string>();
        for (const { from, until, stopsTerm } of suspensions) {
          if (!stopsTerm || until === null) continue;
          for (let day = from; day < until; day = addDays(day, 1)) stopped.add(day);
        }
        expect(stoppedDays(suspensions, '2027-12-31')).toBe(stopped.size);
        expect(daysBetween(end, movedEnd(end, suspensions) ?? '')).toBe(stopped.size);
      }),
    );
  });

  test('a further suspension never makes the end earlier', () => {
    fc.assert(
      fc.property(some, one, (suspensions, further) => {
        const before = movedEnd(end, suspensions) ?? '';
        expect((movedEnd(end, [...suspensions, further]) ?? '') >= before).toBe(true);
      }),
    );
  });
});
