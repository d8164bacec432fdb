/** test: the clocks of the worked examples, C1-C10 and C16, and terms in every unit. */
import * as fc from 'fast-check';
import { addWorkingDays, closeOf, isWorkingDay } from '../../../domain/calendar/calendar';
import type { Calendar } from '../../../domain/calendar/calendar';
import { genericCalendar } from '../../../domain/calendar/generic';
import {
  ON_RETURN,
  dueAfterReturns,
  dueFromDay,
  dueFromReceipt,
  leftOf,
} from '../../../domain/calendar/terms';
import type { Interruption, OnReturn, Term } from '../../../domain/calendar/terms';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { epochToInstant } from '../../../domain/time';
import { local } from './local';
import { referenceClocks } from './reference-clocks';
import { referenceReturns } from './reference-returns';

const vn = vietnamCalendar;
const workingDays = (value: number): Term => ({ value, unit: 'workingDays' });
const seven = workingDays(7);
const received = local('2026-03-02 09:00');

const withoutSwaps: Calendar = { ...vn, workingDays: [] };

test.each([
  ['C1 received Mon 2 Mar 2026', '2026-03-02 09:00', '2026-03-11'],
  ['C2 received Mon 2 Mar after the cut-off', '2026-03-02 17:30', '2026-03-12'],
  ['C2 received on Sat 7 Mar', '2026-03-07 10:00', '2026-03-18'],
  ['C3 received Wed 11 Feb 2026', '2026-02-11 09:00', '2026-02-27'],
  ['C3 received Fri 13 Feb 16:00', '2026-02-13 16:00', '2026-03-03'],
  ['C3 received Fri 13 Feb 17:30', '2026-02-13 17:30', '2026-03-04'],
  ['C4 received Mon 21 Apr 2025, with the worked Saturday', '2025-04-21 09:00', '2025-04-29'],
  ['C5 received Wed 22 Apr 2026', '2026-04-22 09:00', '2026-05-06'],
  ['C16 the head on leave all the time', '2026-03-02 09:00', '2026-03-11'],
])('%s: 7 working days end on time', (_, at, expected) => {
  expect(dueFromReceipt(vn, local(at), seven)).toEqual({
    date: expected,
    at: local(`${expected} 17:00`),
  });
});

test('C4 with the swap row ignored', () => {
  expect(dueFromReceipt(withoutSwaps, local('2025-04-21 09:00'), seven).date).toBe('2025-05-02');
});

test.each(referenceClocks)('received %s, %i working days: %s', (at, value, expected) => {
  expect(dueFromReceipt(vn, local(at), workingDays(value)).date).toBe(expected);
});

const c6: Interruption = {
  stoppedAt: local('2026-03-05 10:00'),
  resumedAt: local('2026-03-13 10:00'),
};

test.each<[OnReturn, string]>([
  ['pauses', '2026-03-19'],
  ['restarts', '2026-03-24'],
  ['runs', '2026-03-11'],
])('C6 returned on Thu 5 Mar, resubmitted on Fri 13 Mar, the clock %s', (onReturn, expected) => {
  expect(dueAfterReturns(vn, received, seven, onReturn, [c6])?.date).toBe(expected);
});

test.each<[OnReturn, string | undefined]>([
  ['pauses', undefined],
  ['restarts', undefined],
  ['runs', '2026-03-11'],
])('C6 while the papers are away, the clock %s', (onReturn, expected) => {
  const away = { ...c6, resumedAt: null };
  expect(dueAfterReturns(vn, received, seven, onReturn, [away])?.date).toBe(expected);
});

test('C6 the day of a return counts as used', () => {
  expect(leftOf(vn, received, seven, c6.stoppedAt)).toEqual(workingDays(4));
});

test('C8 referred on Fri 6 Mar: the superior has a whole clock, the own one three days left', () => {
  const dispatched = local('2026-03-06 15:00');
  expect(dispatched < dueFromReceipt(vn, received, seven).at).toBe(true);
  expect(dueFromReceipt(vn, local('2026-03-09 08:30'), seven).date).toBe('2026-03-18');
  expect(leftOf(vn, received, seven, dispatched)).toEqual(workingDays(3));
  const sentBack = { stoppedAt: dispatched, resumedAt: local('2026-03-16 09:00') };
  expect(dueAfterReturns(vn, received, seven, 'pauses', [sentBack])?.date).toBe('2026-03-19');
});

test('C9 effective end Tue 30 Jun 2026, each step on its last day', () => {
  const report = dueFromDay(vn, '2026-06-30', workingDays(5));
  const assessment = dueFromReceipt(vn, report.at, seven);
  const act = dueFromDay(vn, assessment.date, workingDays(3));
  expect([report.date, assessment.date, act.date]).toEqual([
    '2026-07-07',
    '2026-07-16',
    '2026-07-21',
  ]);
});

test('C10 effective end on Sun 31 May 2026 stands where it is', () => {
  expect(dueFromDay(vn, '2026-05-31', workingDays(5)).date).toBe('2026-06-05');
});

test.each(referenceReturns)('returned: %s', (row) => {
  const [facts = '', expected = ''] = row.split(': ');
  const [at = '', value = '', stopped = '', resumed = ''] = facts.split(', ');
  const returns = [{ stoppedAt: local(`${stopped} 10:00`), resumedAt: local(resumed) }];
  const term = workingDays(Number(value));
  const dues = ON_RETURN.map((each) => dueAfterReturns(vn, local(at), term, each, returns)?.date);
  expect(dues.join(' ')).toBe(expected);
});

describe('other units', () => {
  test.each<[string, Term, string]>([
    ['calendar days', { value: 10, unit: 'calendarDays' }, '2026-03-12 17:00'],
    [
      'calendar days that end on a Saturday',
      { value: 5, unit: 'calendarDays' },
      '2026-03-09 17:00',
    ],
    ['not moved', { value: 5, unit: 'calendarDays', roll: false }, '2026-03-07 17:00'],
    ['months', { value: 1, unit: 'months' }, '2026-04-02 17:00'],
    ['months that end on a holiday', { value: 6, unit: 'months' }, '2026-09-03 17:00'],
    ['hours', { value: 24, unit: 'hours' }, '2026-03-03 09:00'],
    ['no time at all', workingDays(0), '2026-03-02 17:00'],
  ])('%s from a receipt', (_, term, expected) => {
    expect(dueFromReceipt(vn, received, term)).toEqual({
      date: expected.slice(0, 10),
      at: local(expected),
    });
  });

  test('hours run at night and on days off', () => {
    const due = dueFromReceipt(vn, local('2026-02-13 18:00'), { value: 24, unit: 'hours' });
    expect(due).toEqual({ date: '2026-02-14', at: local('2026-02-14 18:00') });
  });

  test.each<[string, Term, string]>([
    ['the very day, worked or not', workingDays(0), '2026-05-31 17:00'],
    ['calendar days', { value: 6, unit: 'calendarDays' }, '2026-06-08 17:00'],
    ['a month clamped to its last day', { value: 1, unit: 'months' }, '2026-06-30 17:00'],
    ['hours from the close of the day', { value: 16, unit: 'hours' }, '2026-06-01 09:00'],
  ])('%s after a fact on Sun 31 May', (_, term, expected) => {
    expect(dueFromDay(vn, '2026-05-31', term)).toEqual({
      date: expected.slice(0, 10),
      at: local(expected),
    });
  });
});

describe('returns', () => {
  const times = (stoppedAt: string, resumedAt: string): Interruption => ({
    stoppedAt: local(stoppedAt),
    resumedAt: local(resumedAt),
  });

  test('two returns: each pause keeps what was left', () => {
    const returns = [
      times('2026-03-05 10:00', '2026-03-13 10:00'),
      times('2026-03-17 10:00', '2026-03-23 10:00'),
    ];
    expect(dueAfterReturns(vn, received, seven, 'pauses', returns)?.date).toBe('2026-03-25');
    expect(dueAfterReturns(vn, received, seven, 'restarts', returns)?.date).toBe('2026-04-01');
  });

  test('returned on the last day nothing is left: due on the day of receipt', () => {
    const returns = [times('2026-03-11 16:00', '2026-03-20 09:00')];
    expect(dueAfterReturns(vn, received, seven, 'pauses', returns)?.date).toBe('2026-03-20');
  });

  test.each(ON_RETURN)('returned after the due, the clock that %s stays overdue', (onReturn) => {
    const late = [times('2026-03-12 09:00', '2026-03-20 09:00')];
    expect(dueAfterReturns(vn, received, seven, onReturn, late)?.date).toBe('2026-03-11');
  });

  test('returned before it even counts as received, nothing is used', () => {
    const evening = local('2026-03-02 18:00');
    expect(leftOf(vn, evening, seven, local('2026-03-02 19:00'))).toEqual(seven);
  });

  test.each<[Term, string]>([
    [{ value: 20, unit: 'calendarDays' }, '2026-03-30 17:00'],
    [{ value: 1, unit: 'months' }, '2026-04-10 17:00'],
    [{ value: 96, unit: 'hours' }, '2026-03-14 09:00'],
  ])('a pause from 5 to 13 March of %p', (term, expected) => {
    expect(dueAfterReturns(vn, received, term, 'pauses', [c6])?.at).toBe(local(expected));
  });

  test('months have no parts: what is left is told in days', () => {
    expect(leftOf(vn, received, { value: 1, unit: 'months' }, c6.stoppedAt)).toEqual({
      value: 28,
      unit: 'calendarDays',
    });
  });

  test('hours are left to the minute', () => {
    const stopped = local('2026-03-02 20:30');
    expect(leftOf(vn, received, { value: 24, unit: 'hours' }, stopped).value).toBe(12.5);
    expect(leftOf(vn, received, { value: 6, unit: 'hours' }, stopped).value).toBe(0);
    expect(leftOf(vn, received, { value: 6, unit: 'hours' }, local('2026-03-02 08:00')).value).toBe(
      6,
    );
  });
});

describe.each([vn, genericCalendar])('whatever the receipt ($id)', (calendar) => {
  const anyInstant = fc
    .integer({ min: Date.parse('2020-06-01'), max: Date.parse('2031-06-01') })
    .map(epochToInstant);
  const anyTerm = fc.record<Term>({
    value: fc.nat(60),
    unit: fc.constantFrom('workingDays', 'calendarDays', 'hours', 'months'),
  });
  const dayMs = 86_400_000;

  test('a due is never before the receipt, and at close except in hours', () => {
    fc.assert(
      fc.property(anyInstant, anyTerm, (at, term) => {
        const due = dueFromReceipt(calendar, at, term);
        expect(due.at >= at).toBe(true);
        if (term.unit === 'hours') return;
        expect(due.at).toBe(closeOf(calendar, due.date));
        expect(isWorkingDay(calendar, due.date)).toBe(true);
      }),
    );
  });

  test('a longer term is never due earlier', () => {
    fc.assert(
      fc.property(anyInstant, anyTerm, fc.nat(40), (at, term, more) => {
        const longer = { ...term, value: term.value + more };
        expect(
          dueFromReceipt(calendar, at, longer).at >= dueFromReceipt(calendar, at, term).at,
        ).toBe(true);
      }),
    );
  });

  test('a return never makes a due earlier, and a restart is never before a pause', () => {
    fc.assert(
      fc.property(anyInstant, anyTerm, fc.nat(20), fc.nat(60), (at, term, until, away) => {
        const stoppedAt = epochToInstant(Date.parse(at) + until * dayMs);
        const resumedAt = epochToInstant(Date.parse(stoppedAt) + away * dayMs);
        const due = (onReturn: OnReturn) =>
          dueAfterReturns(calendar, at, term, onReturn, [{ stoppedAt, resumedAt }])?.at ?? '';
        expect(due('pauses') >= due('runs')).toBe(true);
        // A restarted month may be a shorter one than the month that was paused.
        if (term.unit !== 'months') expect(due('restarts') >= due('pauses')).toBe(true);
      }),
    );
  });

  test('used and left make the whole', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 60 }), fc.nat(90), (at, value, days) => {
        const start = dueFromReceipt(calendar, at, workingDays(0)).date;
        const stoppedAt = closeOf(calendar, addWorkingDays(calendar, start, days));
        const left = leftOf(calendar, at, workingDays(value), stoppedAt);
        expect(left.value).toBe(Math.max(0, value - days));
      }),
    );
  });
});
