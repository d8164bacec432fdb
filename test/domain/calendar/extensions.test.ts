/** test: extensions of a term, their limits, and the time in which nobody decided (C13, C15). */
import { extensionChain, extensionFault, lapseOf } from '../../../domain/calendar/extensions';

const banking = { maxCount: 2, maxMonths: 12 };
const unlimited = { maxCount: null, maxMonths: null };

test('C13 end 31 Dec 2024, granted 15 Apr 2025: lapsed from 1 Jan, signed 105 days after the end', () => {
  expect(lapseOf('2024-12-31', '2025-04-15')).toEqual({
    from: '2025-01-01',
    to: '2025-04-15',
    signedDaysAfterEnd: 105,
  });
});

test.each(['2024-12-31', '2024-12-01'])('C13 decided on %s, in time: no lapse', (decidedOn) => {
  expect(lapseOf('2024-12-31', decidedOn)).toBeNull();
});

test('C13 decided the day after: one lapsed day', () => {
  expect(lapseOf('2024-12-31', '2025-01-01')).toEqual({
    from: '2025-01-01',
    to: '2025-01-01',
    signedDaysAfterEnd: 1,
  });
});

test('C15 24 + 12 + 12 months from 1 Jul 2025', () => {
  expect(extensionChain(banking, '2025-07-01', 24, [12, 12])).toEqual({
    ok: true,
    ends: ['2027-07-01', '2028-07-01', '2029-07-01'],
  });
});

test('C15 a third extension is refused', () => {
  expect(extensionChain(banking, '2025-07-01', 24, [12, 12, 1])).toEqual({
    ok: false,
    index: 2,
    fault: 'TOO_MANY',
  });
});

test('C15 an extension of 13 months is refused', () => {
  expect(extensionChain(banking, '2025-07-01', 24, [13])).toEqual({
    ok: false,
    index: 0,
    fault: 'TOO_LONG',
  });
});

test('ends are counted from the start, so that a clamped month end does not creep', () => {
  expect(extensionChain(unlimited, '2025-08-31', 6, [6, 1])).toEqual({
    ok: true,
    ends: ['2026-02-28', '2026-08-31', '2026-09-30'],
  });
});

test('an extension by nothing is none', () => {
  expect(extensionChain(unlimited, '2025-08-31', 6, [0])).toMatchObject({ fault: 'NOT_LATER' });
});

test.each([
  ['C15 the first year', banking, 0, '2027-07-01', '2028-07-01', null],
  ['C15 a day more than a year', banking, 0, '2027-07-01', '2028-07-02', 'TOO_LONG'],
  ['C15 the third', banking, 2, '2029-07-01', '2029-08-01', 'TOO_MANY'],
  ['to the same day', banking, 0, '2027-07-01', '2027-07-01', 'NOT_LATER'],
  ['backwards', unlimited, 0, '2027-07-01', '2027-06-01', 'NOT_LATER'],
  ['without limits', unlimited, 9, '2027-07-01', '2037-07-01', null],
  ['with a count only', { maxCount: 1, maxMonths: null }, 0, '2027-07-01', '2037-07-01', null],
  ['with a cap only', { maxCount: null, maxMonths: 6 }, 9, '2027-08-31', '2028-02-29', null],
  [
    'with a cap, past the clamped month end',
    { maxCount: null, maxMonths: 6 },
    9,
    '2027-08-31',
    '2028-03-01',
    'TOO_LONG',
  ],
])('%s', (_, limits, granted, currentEnd, newEnd, expected) => {
  expect(extensionFault(limits, granted, currentEnd, newEnd)).toBe(expected);
});
