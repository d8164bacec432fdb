/**
 * domain/calendar: periods of periodic reports. Decree 09/2019 closes a month on its 14th and derives quarter,
 * half-year and year from it; the statistics regime uses calendar months instead.
 */
import { addDays, addMonths, dateOf, partsOf } from '../time';
import type { LocalDate } from '../time';
import type { Calendar } from './calendar';
import { addWorkingDays, closeOf } from './calendar';
import type { Due } from './terms';

export type ReportRhythm = 'month' | 'quarter' | 'halfYear' | 'year';
export type ReportRegime = 'administrative' | 'statistics';

export interface ReportPeriod {
  readonly from: LocalDate;
  /** Cut-off: the last day that the report covers. */
  readonly to: LocalDate;
}

const MONTHS: Readonly<Record<ReportRhythm, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** A period begins on the 15th of the month before. */
const FIRST_DAY = 15;

/** The period that a day falls into. */
export function reportPeriodOf(
  date: LocalDate,
  rhythm: ReportRhythm,
  regime: ReportRegime = 'administrative',
): ReportPeriod {
  const length = MONTHS[rhythm];
  const { year, month, day } = partsOf(date);
  // From the 15th on, the day belongs to the month that closes on the next 14th.
  const closing = month + (regime === 'administrative' && day >= FIRST_DAY ? 1 : 0);
  const first = addMonths(
    dateOf({ year, month: 1, day: 1 }),
    Math.floor((closing - 1) / length) * length,
  );
  if (regime === 'statistics') return { from: first, to: addDays(addMonths(first, length), -1) };
  const from = addDays(addMonths(first, -1), FIRST_DAY - 1);
  return { from, to: addDays(addMonths(from, length), -1) };
}

export function nextReportPeriod(
  period: ReportPeriod,
  rhythm: ReportRhythm,
  regime: ReportRegime = 'administrative',
): ReportPeriod {
  return reportPeriodOf(addDays(period.to, 1), rhythm, regime);
}

/** When the report is due: working days after the cut-off, never fewer than one. */
export function reportDue(calendar: Calendar, period: ReportPeriod, workingDays: number): Due {
  const date = addWorkingDays(calendar, period.to, Math.max(1, workingDays));
  return { date, at: closeOf(calendar, date) };
}
