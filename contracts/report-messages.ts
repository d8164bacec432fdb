/** contracts (api, workflows, activities): what travels to a report's workflow. Types and plain constants only. */
import type { ReportRhythm } from '../domain/calendar/report-periods';
import type { Instant, LocalDate } from '../domain/time';
import type { Answer, Taken } from './messages';

export const reportWorkflowType = 'portfolioReport';
export const reportRoundType = 'reportRound';

export const reportWorkflowId = (tenant: string, report: string): string =>
  `report:${tenant}:${report}`;
export const reportScheduleId = (tenant: string): string => `reports:${tenant}`;

/** Which report: everything else is in the record. */
export interface ReportOpening {
  readonly tenant: string;
  readonly report: string;
  readonly rhythm: ReportRhythm;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface ReportCall {
  readonly tenant: string;
  readonly report: string;
  readonly commands: readonly Taken[];
}

export interface ReportStanding {
  /** In the order of the commands. */
  readonly answers: readonly Answer[];
  readonly isOver: boolean;
  /** Real time of the next wake-up; null: none. */
  readonly next: { readonly at: Instant; readonly words: string } | null;
  /** Markdown for operators. */
  readonly details: string;
}

export interface ReportActivities {
  /** Reports whose cut-off has passed and that are not finished. */
  findReports(tenant: string): Promise<readonly ReportOpening[]>;
  /** Freezes the figures as of the cut-off; written once, however often it is asked. */
  writeReport(opening: ReportOpening): Promise<void>;
  /** Applies acts and clocks in one transaction. Safe to call again: answers are kept by command id. */
  tendReport(call: ReportCall): Promise<ReportStanding>;
}

export type ReportWorkflow = (opening: ReportOpening) => Promise<unknown>;

/** Updates of a report's workflow: deeds by their names. */
export const reportUpdates = [
  {
    name: 'PrepareReport',
    description: 'The figures were checked; the report is laid before the monitor',
  },
  { name: 'ReturnReport', description: 'The monitor gives the report back unsigned' },
  { name: 'SignReport', description: 'The central monitor signs the report' },
  { name: 'RecordTransmission', description: 'The signed report was sent' },
  { name: 'RecordReceipt', description: 'A recipient confirmed the receipt' },
] as const;
