/**
 * domain/calendar: the calendar of Vietnam's public offices, 2021-2030. Each row carries its mark: fixed days are
 * in the Labour Code, lunar days and days given for a weekend were announced, or are computed for the years to come.
 */
import type { Mark } from '../law/pack';
import type { Words } from '../words';
import type { Calendar, Holiday } from './calendar';
import { LAST_DECREED_YEAR, vietnamSwaps, vietnamYears } from './vietnam-years';
import type { VietnamYear } from './vietnam-years';

const names = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day", fr: 'Jour de l’An' },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tet)', fr: 'Nouvel An lunaire (Têt)' },
  hungKings: {
    vi: 'Ngày Giỗ Tổ Hùng Vương',
    en: "Hung Kings' Commemoration Day",
    fr: 'Commémoration des rois Hung',
  },
  reunification: {
    vi: 'Ngày Chiến thắng',
    en: 'Reunification Day',
    fr: 'Jour de la Réunification',
  },
  labour: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day', fr: 'Fête du Travail' },
  national: { vi: 'Quốc khánh', en: 'National Day', fr: 'Fête nationale' },
  compensation: {
    vi: 'Nghỉ bù',
    en: 'Day given for a holiday on a weekend',
    fr: 'Jour compensant un férié tombé un week-end',
  },
  culture: {
    vi: 'Ngày Văn hóa Việt Nam',
    en: 'Vietnam Culture Day',
    fr: 'Jour de la culture du Vietnam',
  },
} satisfies Record<string, Words>;

const LABOUR_CODE = 'Labour Code 2019, Art. 112';
const ANNOUNCED = `${LABOUR_CODE}; yearly announcement`;
const COMPUTED = `${LABOUR_CODE}; computed, to be confirmed yearly`;

/** Chosen in January 2026, no enacted text found: known, switchable, without effect. */
const FIRST_CULTURE_YEAR = 2026;

function cultureDay(year: number): readonly Holiday[] {
  if (year < FIRST_CULTURE_YEAR) return [];
  const source = 'Decision of the Politburo, January 2026; enactment not found';
  return [{ date: `${year}-11-24`, name: names.culture, mark: 'U', active: false, source }];
}

function holidaysOf(row: VietnamYear): Holiday[] {
  const { year } = row;
  const yearly = year <= LAST_DECREED_YEAR ? ANNOUNCED : COMPUTED;
  const on =
    (name: Words, mark: Mark, source: string) =>
    (monthDay: string): Holiday => ({
      date: `${year}-${monthDay}`,
      name,
      mark,
      source,
    });
  return [
    on(names.newYear, 'V', LABOUR_CODE)('01-01'),
    ...row.tet.map(on(names.tet, row.tetMark, yearly)),
    on(names.hungKings, 'P', yearly)(row.hungKings),
    on(names.reunification, 'V', LABOUR_CODE)('04-30'),
    on(names.labour, 'V', LABOUR_CODE)('05-01'),
    on(names.national, 'V', LABOUR_CODE)('09-02'),
    on(names.national, 'P', yearly)(row.nationalDaySecond),
    ...row.compensation.map(on(names.compensation, 'P', yearly)),
    ...cultureDay(year),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

export const vietnamCalendar: Calendar = {
  id: 'vn-public',
  version: '2026.1',
  utcOffsetMinutes: 7 * 60,
  weekend: [0, 6],
  opensAtHour: 8,
  closesAtHour: 17,
  cutOffHour: 17,
  covered: { from: '2021-01-01', to: '2030-12-31' },
  holidays: vietnamYears.flatMap(holidaysOf),
  workingDays: [...vietnamSwaps],
};
