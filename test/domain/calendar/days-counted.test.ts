/** The days that a due date was counted by, and the day on which a receipt counts. */
import { daysCounted, receiptCounted } from '../../../domain/calendar/days-counted';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { local } from '../support/life';

describe('the receipt', () => {
  it.each<[string, string, string, boolean, boolean]>([
    ['in the morning', '2026-03-02 09:00', '2026-03-02', false, false],
    ['at the cut-off', '2026-03-02 17:00', '2026-03-02', false, false],
    ['after the cut-off', '2026-03-02 17:01', '2026-03-03', true, false],
    ['on Friday night', '2026-03-06 18:00', '2026-03-09', true, false],
    ['on Saturday', '2026-03-07 09:00', '2026-03-09', false, true],
    ['on a holiday', '2026-04-30 09:00', '2026-05-04', false, true],
    ['on a Saturday that is worked', '2026-08-22 09:00', '2026-08-22', false, false],
  ])('%s counts from the day that the law takes', (_, at, countsOn, afterCutOff, onDayOff) => {
    expect(receiptCounted(vietnamCalendar, local(at))).toEqual({
      at: local(at),
      localDay: at.slice(0, 10),
      countsOn,
      cutOffHour: 17,
      afterCutOff,
      onDayOff,
    });
  });
});

describe('the days that counted', () => {
  it.each<
    [
      string,
      string,
      string,
      number,
      number,
      readonly string[],
      readonly string[],
      readonly string[],
    ]
  >([
    ['a week', '2026-03-02', '2026-03-09', 5, 2, [], [], []],
    ['no day', '2026-03-02', '2026-03-02', 0, 0, [], [], []],
    [
      'over 30 April and 1 May',
      '2026-04-28',
      '2026-05-05',
      3,
      2,
      ['2026-04-30', '2026-05-01'],
      [],
      [],
    ],
    [
      'over a day that is given',
      '2026-08-20',
      '2026-09-01',
      7,
      3,
      ['2026-09-01'],
      ['2026-08-31'],
      ['2026-08-22'],
    ],
  ])('%s', (_, after, until, working, weekend, holidays, given, worked) => {
    const told = daysCounted(vietnamCalendar, after, until);
    expect(told).toMatchObject({ after, until, working, weekend, given, covered: true });
    expect(told?.holidays.map(({ date }) => date)).toEqual(holidays);
    expect(told?.worked.map(({ date }) => date)).toEqual(worked);
  });

  it('are not told backwards or over many years, and say when the calendar does not know them', () => {
    expect(daysCounted(vietnamCalendar, '2026-03-03', '2026-03-02')).toBeNull();
    expect(daysCounted(vietnamCalendar, '2021-03-03', '2029-03-02')).toBeNull();
    expect(daysCounted(vietnamCalendar, '2030-12-30', '2031-01-06')?.covered).toBe(false);
  });
});
