/**
 * domain/reports: a periodic consolidated report (M46): figures frozen at an official cut-off, checked by one person,
 * signed by another, sent, and received. Each step is somebody's deed; time reminds and never signs.
 */
import type { ReportPeriod, ReportRhythm } from '../calendar/report-periods';
import type { Due } from '../calendar/terms';
import type { Actor } from '../kernel';
import type { Instant, LocalDate } from '../time';

export const reportStates = ['written', 'prepared', 'signed', 'sent', 'received'] as const;
export type ReportState = (typeof reportStates)[number];

/** To whom such reports go (Conclusion 14-KL/TW §3.2 names the first two). */
export const recipients = [
  'politburo',
  'secretariat',
  'organisingCommission',
  'partyCentralOffice',
  'government',
  'assembly',
] as const;
export type Recipient = (typeof recipients)[number];
export const ways = ['paper', 'documentSystem', 'email'] as const;
export type Way = (typeof ways)[number];
export const returnGrounds = ['figuresDoubted', 'periodIncomplete', 'notChecked'] as const;
export type ReturnGround = (typeof returnGrounds)[number];

export interface Transmission {
  readonly n: number;
  readonly to: Recipient;
  readonly sentOn: LocalDate;
  readonly how: Way;
  readonly number: string | null;
  readonly receivedOn: LocalDate | null;
}

export interface Report {
  readonly id: string;
  readonly rhythm: ReportRhythm;
  readonly period: ReportPeriod;
  /** The end of the period's last day: nothing later is in the figures. */
  readonly cutOff: Instant;
  readonly due: Due;
  /** sha256 of the figures: what is signed. */
  readonly hash: string;
  readonly state: ReportState;
  /** Since when the present step waits. */
  readonly since: Instant;
  readonly revision: number;
  readonly preparedBy: string | null;
  readonly signedBy: string | null;
  readonly signedOn: LocalDate | null;
  readonly number: string | null;
  readonly transmissions: readonly Transmission[];
  /** Steps of the ladder that rang, as step@due/rung. */
  readonly rungs: readonly string[];
}

export interface ReportActs {
  PrepareReport: { readonly hash: string };
  ReturnReport: { readonly ground: ReturnGround };
  SignReport: { readonly hash: string; readonly number: string | null };
  RecordTransmission: {
    readonly to: Recipient;
    readonly sentOn: LocalDate;
    readonly how: Way;
    readonly number: string | null;
  };
  RecordReceipt: { readonly transmission: number; readonly receivedOn: LocalDate };
}
export type ReportActName = keyof ReportActs;
export const reportActs = [
  'PrepareReport',
  'ReturnReport',
  'SignReport',
  'RecordTransmission',
  'RecordReceipt',
] as const satisfies readonly ReportActName[];

export interface ReportEvents {
  ReportPrepared: { readonly hash: string };
  ReportReturned: { readonly ground: ReturnGround };
  ReportSigned: { readonly hash: string; readonly number: string | null; readonly on: LocalDate };
  ReportTransmitted: Omit<Transmission, 'receivedOn'>;
  ReceiptRecorded: ReportActs['RecordReceipt'];
  ReportClockRang: {
    readonly step: string;
    readonly rung: string;
    readonly kind: string;
    readonly due: Instant;
  };
}

export type ReportEvent = {
  [T in keyof ReportEvents]: {
    readonly type: T;
    readonly body: ReportEvents[T];
    readonly at: Instant;
    readonly by: Actor;
  };
}[keyof ReportEvents];

export const reportId = (rhythm: ReportRhythm, { to }: ReportPeriod): string => `${rhythm}-${to}`;

export const isOver = ({ state }: Report): boolean => state === 'received';

/** What was signed stays signed: only a report that is not is given back. */
export const isSigned = ({ signedBy }: Report): boolean => signedBy !== null;

export const newReport = (
  { rhythm, period, cutOff, due }: Pick<Report, 'rhythm' | 'period' | 'cutOff' | 'due'>,
  hash: string,
  since: Instant,
): Report => ({
  id: reportId(rhythm, period),
  rhythm,
  period,
  cutOff,
  due,
  hash,
  state: 'written',
  since,
  revision: 0,
  preparedBy: null,
  signedBy: null,
  signedOn: null,
  number: null,
  transmissions: [],
  rungs: [],
});
