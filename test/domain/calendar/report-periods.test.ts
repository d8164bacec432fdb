/** test: cut-offs of periodic reports under Decree 09/2019 and in the statistics regime. */
import * as fc from 'fast-check';
import {
  nextReportPeriod,
  reportDue,
  reportPeriodOf,
} from '../../../domain/calendar/report-periods';
import type { ReportRegime, ReportRhythm } from '../../../domain/calendar/report-periods';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { addDays, daysBetween } from '../../../domain/time';

test.each<[string, ReportRhythm, string, string]>([
  ['2026-03-14', 'month', '2026-02-15', '2026-03-14'],
  ['2026-03-15', 'month', '2026-03-15', '2026-04-14'],
  ['2026-12-20', 'month', '2026-12-15', '2027-01-14'],
  ['2026-01-10', 'month', '2025-12-15', '2026-01-14'],
  ['2026-01-10', 'quarter', '2025-12-15', '2026-03-14'],
  ['2026-03-14', 'quarter', '2025-12-15', '2026-03-14'],
  ['2026-03-15', 'quarter', '2026-03-15', '2026-06-14'],
  ['2026-08-01', 'quarter', '2026-06-15', '2026-09-14'],
  ['2026-12-14', 'quarter', '2026-09-15', '2026-12-14'],
  ['2026-12-15', 'quarter', '2026-12-15', '2027-03-14'],
  ['2026-06-14', 'halfYear', '2025-12-15', '2026-06-14'],
  ['2026-06-15', 'halfYear', '2026-06-15', '2026-12-14'],
  ['2026-12-15', 'halfYear', '2026-12-15', '2027-06-14'],
  ['2026-07-01', 'year', '2025-12-15', '2026-12-14'],
  ['2026-12-14', 'year', '2025-12-15', '2026-12-14'],
  ['2026-12-15', 'year', '2026-12-15', '2027-12-14'],
])('%s lies in the %s of %s to %s', (date, rhythm, from, to) => {
  expect(reportPeriodOf(date, rhythm)).toEqual({ from, to });
});

test.each<[string, ReportRhythm, string, string]>([
  ['2026-02-20', 'month', '2026-02-01', '2026-02-28'],
  ['2024-02-20', 'month', '2024-02-01', '2024-02-29'],
  ['2026-03-31', 'quarter', '2026-01-01', '2026-03-31'],
  ['2026-07-01', 'halfYear', '2026-07-01', '2026-12-31'],
  ['2026-12-31', 'year', '2026-01-01', '2026-12-31'],
])('statistics: %s lies in the %s of %s to %s', (date, rhythm, from, to) => {
  expect(reportPeriodOf(date, rhythm, 'statistics')).toEqual({ from, to });
});

test.each([
  ['2026-03-14', 1, '2026-03-16'],
  ['2026-03-14', 0, '2026-03-16'],
  ['2026-02-14', 1, '2026-02-23'],
  ['2026-12-14', 3, '2026-12-17'],
])('a cut-off on %s, %i working days to send: due %s', (to, workingDays, expected) => {
  const due = reportDue(vietnamCalendar, { from: '2025-12-15', to }, workingDays);
  expect(due).toEqual({ date: expected, at: `${expected}T10:00:00.000Z` });
});

test('periods follow one another without gap or overlap', () => {
  const rhythms = fc.constantFrom<ReportRhythm>('month', 'quarter', 'halfYear', 'year');
  const regimes = fc.constantFrom<ReportRegime>('administrative', 'statistics');
  fc.assert(
    fc.property(fc.nat(5000), rhythms, regimes, (days, rhythm, regime) => {
      const date = addDays('2020-01-01', days);
      const period = reportPeriodOf(date, rhythm, regime);
      const next = nextReportPeriod(period, rhythm, regime);
      expect(period.from <= date && date <= period.to).toBe(true);
      expect(daysBetween(period.to, next.from)).toBe(1);
      expect(reportPeriodOf(period.from, rhythm, regime)).toEqual(period);
      expect(reportPeriodOf(period.to, rhythm, regime)).toEqual(period);
    }),
  );
});
