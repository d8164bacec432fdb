/**
 * domain/calendar: what was decreed for each year, or computed where no decree is known yet. Lunar days are those
 * of the new moon at UTC+7, which can differ from the Chinese day (Tet 2030 does).
 */
import type { Mark } from '../law/pack';
import type { WorkedDay } from './calendar';

export interface VietnamYear {
  readonly year: number;
  /** The five days; which ones before and after the first of the year is decided yearly. */
  readonly tet: readonly string[];
  readonly tetMark: Mark;
  /** 10th of the third lunar month. */
  readonly hungKings: string;
  /** The day beside 2 September, decided yearly. */
  readonly nationalDaySecond: string;
  /** Working days given for holidays on a weekly day off. */
  readonly compensation: readonly string[];
}

/** The last year for which yearly decisions are known; later ones are computed. */
export const LAST_DECREED_YEAR = 2026;

export const vietnamYears: readonly VietnamYear[] = [
  {
    year: 2021,
    tet: ['02-10', '02-11', '02-12', '02-13', '02-14'],
    tetMark: 'P',
    hungKings: '04-21',
    nationalDaySecond: '09-03',
    compensation: ['02-15', '02-16', '05-03'],
  },
  {
    year: 2022,
    tet: ['01-31', '02-01', '02-02', '02-03', '02-04'],
    tetMark: 'P',
    hungKings: '04-10',
    nationalDaySecond: '09-01',
    compensation: ['01-03', '04-11', '05-02', '05-03'],
  },
  {
    year: 2023,
    tet: ['01-20', '01-21', '01-22', '01-23', '01-24'],
    tetMark: 'P',
    hungKings: '04-29',
    nationalDaySecond: '09-01',
    compensation: ['01-02', '01-25', '01-26', '05-02', '05-03', '09-04'],
  },
  {
    year: 2024,
    tet: ['02-08', '02-09', '02-10', '02-11', '02-12'],
    tetMark: 'P',
    hungKings: '04-18',
    nationalDaySecond: '09-03',
    compensation: ['02-13', '02-14'],
  },
  {
    year: 2025,
    tet: ['01-27', '01-28', '01-29', '01-30', '01-31'],
    tetMark: 'P',
    hungKings: '04-07',
    nationalDaySecond: '09-01',
    compensation: [],
  },
  {
    year: 2026,
    tet: ['02-16', '02-17', '02-18', '02-19', '02-20'],
    tetMark: 'V',
    hungKings: '04-26',
    nationalDaySecond: '09-01',
    compensation: ['04-27'],
  },
  {
    year: 2027,
    tet: ['02-04', '02-05', '02-06', '02-07', '02-08'],
    tetMark: 'P',
    hungKings: '04-16',
    nationalDaySecond: '09-03',
    compensation: ['02-09', '02-10', '05-03'],
  },
  {
    year: 2028,
    tet: ['01-24', '01-25', '01-26', '01-27', '01-28'],
    tetMark: 'P',
    hungKings: '04-04',
    nationalDaySecond: '09-01',
    compensation: ['01-03', '05-02', '09-04'],
  },
  {
    year: 2029,
    tet: ['02-12', '02-13', '02-14', '02-15', '02-16'],
    tetMark: 'P',
    hungKings: '04-23',
    nationalDaySecond: '09-03',
    compensation: ['09-04'],
  },
  {
    year: 2030,
    tet: ['01-31', '02-01', '02-02', '02-03', '02-04'],
    tetMark: 'P',
    hungKings: '04-12',
    nationalDaySecond: '09-03',
    compensation: ['02-05', '02-06'],
  },
];

/** Saturdays worked for a bridging day off. Future swaps are announced late and come as new versions. */
export const vietnamSwaps: readonly WorkedDay[] = [
  { date: '2024-05-04', insteadOf: '2024-04-29', mark: 'P' },
  { date: '2025-04-26', insteadOf: '2025-05-02', mark: 'V' },
  { date: '2026-01-10', insteadOf: '2026-01-02', mark: 'P' },
  { date: '2026-08-22', insteadOf: '2026-08-31', mark: 'P' },
];
