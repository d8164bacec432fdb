/** test: Vietnam's public holidays, transcribed a second time from the yearly announcements, and the rules in them. */
import { isWorkingDay } from '../../../domain/calendar/calendar';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { vietnamYears } from '../../../domain/calendar/vietnam-years';
import { MARKS } from '../../../domain/law/pack';
import { addDays, dayOfWeek, daysBetween } from '../../../domain/time';
import { referenceHolidays } from './reference-holidays';

const vn = vietnamCalendar;

/** Every Monday to Friday off, as ranges of days in a row; Tet and the rest of the year. */
const offices: Readonly<Record<number, string>> = {
  2021: '01-01 02-10..02-16 04-21 04-30 05-03 09-02..09-03',
  2022: '01-03 01-31..02-04 04-11 05-02..05-03 09-01..09-02',
  2023: '01-02 01-20..01-26 05-01..05-03 09-01..09-04',
  2024: '01-01 02-08..02-14 04-18 04-29..05-01 09-02..09-03',
  2025: '01-01 01-27..01-31 04-07 04-30..05-02 09-01..09-02',
  2026: '01-01..01-02 02-16..02-20 04-27 04-30..05-01 08-31..09-02',
  2027: '01-01 02-04..02-10 04-16 04-30 05-03 09-02..09-03',
  2028: '01-03 01-24..01-28 04-04 05-01..05-02 09-01..09-04',
  2029: '01-01 02-12..02-16 04-23 04-30..05-01 09-03..09-04',
  2030: '01-01 01-31..02-06 04-12 04-30..05-01 09-02..09-03',
};

const worked = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];

const isWeekend = (date: string) => [0, 6].includes(dayOfWeek(date));

function daysFrom(from: string, to: string): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

test.each(Object.entries(offices))('%s: the weekdays off', (year, ranges) => {
  const expected = ranges.split(' ').flatMap((range) => {
    const [from = '', to = from] = range.split('..');
    return daysFrom(`${year}-${from}`, `${year}-${to}`).filter((date) => !isWeekend(date));
  });
  const off = daysFrom(`${year}-01-01`, `${year}-12-31`).filter(
    (date) => !isWeekend(date) && !isWorkingDay(vn, date),
  );
  expect(off).toEqual(expected);
});

test('the Saturdays worked', () => {
  const days = daysFrom('2021-01-01', '2030-12-31');
  expect(days.filter((date) => isWeekend(date) && isWorkingDay(vn, date))).toEqual(worked);
});

test('each worked Saturday gives a weekday of the same fortnight', () => {
  for (const { date, insteadOf } of vn.workingDays) {
    expect(dayOfWeek(date)).toBe(6);
    expect(isWeekend(insteadOf ?? date)).toBe(false);
    expect(Math.abs(daysBetween(date, insteadOf ?? date))).toBeLessThan(15);
  }
});

test('Tet 2026 is off from 14 to 22 February', () => {
  expect(daysFrom('2026-02-14', '2026-02-22').some((date) => isWorkingDay(vn, date))).toBe(false);
  expect(isWorkingDay(vn, '2026-02-13') && isWorkingDay(vn, '2026-02-23')).toBe(true);
});

describe.each(vietnamYears)('$year', (row) => {
  const dateOf = (monthDay: string) => `${row.year}-${monthDay}`;
  const own = vn.holidays.filter((each) => each.date.startsWith(String(row.year)));
  const paid = own.filter((each) => each.name.en !== 'Vietnam Culture Day');
  const given = row.compensation.map(dateOf);

  test('eleven paid days, five of them Tet in a row', () => {
    const days = new Set(paid.map((each) => each.date).filter((date) => !given.includes(date)));
    expect(days.size).toBe(11);
    expect(row.tet.map(dateOf)).toEqual(
      daysFrom(dateOf(row.tet[0] ?? ''), dateOf(row.tet[4] ?? '')),
    );
  });

  test('a day is given for each holiday on a weekend, the next one that is worked', () => {
    const holidays = paid.map((each) => each.date).filter((date) => !given.includes(date));
    const expected: string[] = [];
    for (const holiday of holidays.filter(isWeekend)) {
      let day = addDays(holiday, 1);
      while (isWeekend(day) || holidays.includes(day) || expected.includes(day))
        day = addDays(day, 1);
      expected.push(day);
    }
    expect(given).toEqual(expected);
  });

  test("Hung Kings' day is the tenth of the third month after a Tet of 29 or 30 days", () => {
    const newYear = lunarNewYears[row.year] ?? '';
    const days = daysBetween(dateOf(newYear), dateOf(row.hungKings));
    const leapMonth = row.year === 2023 ? 29.5 : 0;
    expect(Math.abs(days - 9 - 59 - leapMonth)).toBeLessThan(1.5);
    expect(row.tet).toContain(newYear);
  });

  test('the second day of National Day is beside the first', () => {
    expect(['09-01', '09-03']).toContain(row.nationalDaySecond);
  });

  test('every row says its mark and its source', () => {
    for (const each of own) {
      expect(MARKS).toContain(each.mark);
      expect(each.source).toMatch(/Labour Code|enactment not found/);
    }
    expect(own.filter((each) => each.mark === 'V').map((each) => each.date)).toEqual(
      expect.arrayContaining(['01-01', '04-30', '05-01', '09-02'].map(dateOf)),
    );
  });
});

/** Names of the rows in the reference list. */
const englishNames: Readonly<Record<string, string>> = {
  newYear: "New Year's Day",
  tet: 'Lunar New Year (Tet)',
  hungKings: "Hung Kings' Commemoration Day",
  reunification: 'Reunification Day',
  labour: 'International Labour Day',
  national: 'National Day',
  given: 'Day given for a holiday on a weekend',
};

test.each(Object.entries(referenceHolidays))(
  '%s: the same days by the same names',
  (year, rows) => {
    const own = vn.holidays.filter((each) => each.date.startsWith(year) && each.active !== false);
    expect(own.map((each) => `${each.date} ${each.name.en}`)).toEqual(
      rows.map((row) => `${row.slice(0, 10)} ${englishNames[row.slice(11)]}`),
    );
  },
);

/** First day of the lunar year at UTC+7; in 2030 a day before the Chinese one. */
const lunarNewYears: Readonly<Record<number, string>> = {
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-02',
};

test('24 November is known from 2026 on, unverified and without effect', () => {
  const rows = vn.holidays.filter((each) => each.date.endsWith('-11-24'));
  expect(rows.map((each) => each.date.slice(0, 4))).toEqual([
    '2026',
    '2027',
    '2028',
    '2029',
    '2030',
  ]);
  for (const row of rows) expect(row).toMatchObject({ mark: 'U', active: false });
});

test('the new moon of a lunar year falls on its first day at UTC+7', () => {
  for (const [year, monthDay] of Object.entries(lunarNewYears)) {
    const midnight = Date.parse(`${year}-${monthDay}T00:00:00+07:00`);
    const moon = newMoonNear(midnight);
    expect(moon - midnight).toBeGreaterThan(-HOUR / 2);
    expect(moon - midnight).toBeLessThan(24.5 * HOUR);
  }
});

const HOUR = 3_600_000;

/** Mean conjunction with the largest periodic terms (Meeus, ch. 49): good to a few minutes here. */
function newMoonNear(epochMs: number): number {
  const days = epochMs / 86_400_000 + 2_440_587.5 - 2_451_550.09766;
  const k = Math.round(days / 29.530588861 + 0.01);
  const t = k / 1236.85;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const sun = radians(2.5534 + 29.1053567 * k);
  const moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
  const latitude = radians(160.7108 + 390.67050284 * k);
  const correction =
    -0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun);
  const julian = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t + correction;
  return (julian - 2_440_587.5) * 86_400_000;
}
