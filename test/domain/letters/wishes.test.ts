/** When a letter may go: quiet hours, days off, the one letter a day, and what goes at once whatever was wished. */
import fc from 'fast-check';
import type { Calendar } from '../../../domain/calendar/calendar';
import { isWorkingDay, localDateOf } from '../../../domain/calendar/calendar';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import type { Sending, Wishes } from '../../../domain/letters/wishes';
import { digestAfter, endOfQuiet, planOf, usualWishes } from '../../../domain/letters/wishes';
import { addHours, epochToInstant, instantToEpoch } from '../../../domain/time';
import { local } from '../support/life';

const calendar: Calendar = vietnamCalendar;
const hourOf = (at: string): number =>
  Number(addHours(at, calendar.utcOffsetMinutes / 60).slice(11, 13));

const wishing = (change: Partial<Wishes> = {}): Wishes => ({ ...usualWishes, ...change });
const sending = (change: Partial<Sending> = {}): Sending => ({
  sort: 'news',
  isForNamedPost: false,
  at: local('2026-03-02 09:00'),
  now: local('2026-03-02 09:00'),
  lastDigestAt: null,
  ...change,
});

describe('quiet hours', () => {
  it.each([
    ['in the day', '2026-03-02 09:00', '2026-03-02 09:00'],
    ['in the evening until the morning', '2026-03-02 19:00', '2026-03-03 06:00'],
    ['after midnight until the morning', '2026-03-03 03:30', '2026-03-03 06:00'],
    ['on Friday evening until Monday', '2026-03-06 20:15', '2026-03-09 06:00'],
    ['on Saturday until Monday', '2026-03-07 10:00', '2026-03-09 06:00'],
    ['over a holiday', '2026-09-01 20:00', '2026-09-03 06:00'],
  ])('%s', (_, at, end) => {
    expect(endOfQuiet(wishing(), calendar, local(at))).toBe(local(end));
  });

  it('within one day, from an hour up to a later one', () => {
    const lunch = wishing({ quiet: { fromHour: 12, toHour: 14 } });
    expect(endOfQuiet(lunch, calendar, local('2026-03-02 12:30'))).toBe(local('2026-03-02 14:00'));
    expect(endOfQuiet(lunch, calendar, local('2026-03-02 14:00'))).toBe(local('2026-03-02 14:00'));
  });

  const hours = fc.integer({ min: 0, max: 23 });
  const moments = fc
    .integer({
      min: instantToEpoch(local('2026-01-01 00:00')),
      max: instantToEpoch(local('2027-12-01 00:00')),
    })
    .map(epochToInstant);

  it('end at a moment that is not quiet, on a day that is wished, and never before they began', () => {
    fc.assert(
      fc.property(moments, hours, hours, fc.boolean(), (at, fromHour, toHour, workingDaysOnly) => {
        const wishes = wishing({ quiet: { fromHour, toHour }, workingDaysOnly });
        const end = endOfQuiet(wishes, calendar, at);
        const hour = hourOf(end);
        const isQuiet =
          fromHour < toHour
            ? fromHour <= hour && hour < toHour
            : fromHour !== toHour && (fromHour <= hour || hour < toHour);
        return (
          end >= at &&
          !isQuiet &&
          (!workingDaysOnly || isWorkingDay(calendar, localDateOf(calendar, end))) &&
          endOfQuiet(wishes, calendar, end) === end
        );
      }),
    );
  });

  it('never leave the day’s letter without a moment', () => {
    fc.assert(
      fc.property(moments, hours, (at, digestHour) => {
        const moment = digestAfter(wishing({ digestHour }), calendar, at);
        return moment >= at && hourOf(moment) === digestHour;
      }),
    );
  });
});

describe('a letter', () => {
  it.each([
    ['that is wished at once goes', { news: 'atOnce' }, {}, { kind: 'send' }],
    ['that is not wished does not', { news: 'none' }, {}, { kind: 'notWished' }],
    [
      'for the day’s letter waits for it',
      {},
      {},
      { kind: 'wait', until: local('2026-03-03 07:00') },
    ],
    ['for the day’s letter is in it', {}, { now: local('2026-03-03 07:00') }, { kind: 'digest' }],
    [
      'that missed the day’s letter waits for the next',
      {},
      { now: local('2026-03-03 07:05'), lastDigestAt: local('2026-03-03 07:00') },
      { kind: 'wait', until: local('2026-03-04 07:00') },
    ],
    [
      'in quiet hours waits for their end',
      {},
      { sort: 'due', now: local('2026-03-02 22:00') },
      { kind: 'wait', until: local('2026-03-03 06:00') },
    ],
    [
      'about what is late breaks them when that is wished',
      { lateBreaksQuiet: true },
      { sort: 'late', now: local('2026-03-02 22:00') },
      { kind: 'send' },
    ],
    [
      'that only comes due does not break them',
      { lateBreaksQuiet: true },
      { sort: 'due', now: local('2026-03-02 22:00') },
      { kind: 'wait', until: local('2026-03-03 06:00') },
    ],
    [
      'to the post that an escalation names goes at once, whatever was wished',
      { late: 'none' },
      { sort: 'late', isForNamedPost: true, now: local('2026-03-07 03:00') },
      { kind: 'send' },
    ],
  ] as const)('%s', (_, wishes, change, plan) => {
    expect(planOf(sending(change as Partial<Sending>), wishing(wishes), calendar)).toEqual(plan);
  });
});
