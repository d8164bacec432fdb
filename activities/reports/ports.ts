/** activities: what the deeds about reports need of the world. */
import type { ReportPeriod, ReportRhythm } from '../../domain/calendar/report-periods';
import type { Directory } from '../../domain/directory';
import type { Report, ReportEvent } from '../../domain/reports/report';
import type { PilotFacts } from '../../domain/statistics/facts';
import type { Figures } from '../../domain/statistics/figures';
import type { PublicSet } from '../../domain/statistics/public-set';
import type { Instant } from '../../domain/time';
import type { LegalClock } from '../legal-clock';
import type { KeptAnswer, LawBook, Log, RecordPorts } from '../ports';

export interface Written {
  readonly report: Report;
  readonly figures: Figures;
  readonly publicSet: PublicSet;
}

export interface ReportChanges {
  readonly report: Report;
  readonly entries: readonly { readonly event: ReportEvent; readonly commandId: string | null }[];
  readonly answers: readonly KeptAnswer[];
}

export interface ReportStore {
  clock(tenant: string): Promise<LegalClock | null>;
  directory(tenant: string): Promise<Directory>;
  /** The newest period of a rhythm that was written; null: none was. */
  lastPeriod(tenant: string, rhythm: ReportRhythm): Promise<ReportPeriod | null>;
  unfinished(tenant: string): Promise<readonly Report[]>;
  isWritten(tenant: string, report: string): Promise<boolean>;
  /** Once; what is there already stays. */
  write(tenant: string, written: Written): Promise<void>;
  /** One transaction with the report locked. */
  turn<T>(
    tenant: string,
    report: string,
    commandIds: readonly string[],
    work: (
      report: Report,
      answers: ReadonlyMap<string, KeptAnswer>,
    ) => { readonly changes: ReportChanges; readonly result: T },
  ): Promise<T>;
}

export interface ReportPorts {
  readonly reports: ReportStore;
  /** Every pilot of the tenant as of a legal instant. */
  readonly facts: {
    read(asked: {
      readonly tenant: string;
      readonly directory: Directory;
      readonly at: Instant;
      readonly cutOff: boolean;
    }): AsyncIterable<{ readonly facts: PilotFacts }>;
  };
  readonly laws: LawBook;
  readonly verifier: RecordPorts['verifier'];
  readonly log: Log;
  /** Real time. */
  now(): Instant;
  /** A new id for a fault. */
  incident(): string;
}
