/** domain: an old pilot as dated events told by sources: the format of history import. Facts only, in our own words. */

export const eventKinds = [
  'proposed',
  'submitted',
  'opinion',
  'referred_up',
  'approved_pilot',
  'approved_full',
  'refused',
  'started',
  'progress_report',
  'obstacle',
  'change_requested',
  'change_granted',
  'change_refused',
  'extension_requested',
  'extension_granted',
  'suspended',
  'resumed',
  'terminated',
  'ended',
  'interim_review',
  'completion_report',
  'assessed',
  'cause_review',
  'responsibility',
  'commended',
  'replicated',
  'codified',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

export type Precision = 'day' | 'month' | 'year';

/** A date as a source tells it: YYYY, YYYY-MM or YYYY-MM-DD. */
export type ToldDate = string;

export interface CaseEvent {
  readonly date: ToldDate;
  readonly precision: Precision;
  readonly kind: EventKind;
  readonly by: string;
  readonly summary: string;
  readonly instrument?: string;
  readonly sourceUrl?: string;
  readonly confidence: 'read' | 'snippet';
  /** The part or participant concerned. */
  readonly subject?: string;
  readonly partial?: boolean;
  readonly planned?: boolean;
  readonly newEnd?: string;
  readonly requestedEnd?: string;
  readonly retroactiveFrom?: string;
  readonly note?: string;
}

export interface CaseFile {
  readonly title: { readonly original: string; readonly en: string };
  readonly country: string;
  readonly territory: string;
  readonly sector: string;
  readonly proposer: string;
  readonly decidingAuthority: string;
  readonly supervisor: string;
  readonly legalBasis: string;
  readonly bottleneck: string;
  readonly objectives: readonly { readonly text: string; readonly target?: string }[];
  readonly scope: string;
  readonly startDate: ToldDate | null;
  readonly plannedEnd: string | null;
  readonly outcome: { readonly value: string; readonly basis: string };
  readonly replicatedTo: readonly string[];
  readonly codifiedBy: readonly string[];
  readonly notes?: readonly string[];
  readonly events: readonly CaseEvent[];
}

/** Who a pilot is, whatever else changes in its file. */
export const identityOfCase = (file: CaseFile): string =>
  `${file.country} · ${file.title.original}`;

/** Which event it is, whatever else changes in it. */
export const identityOfEvent = (event: CaseEvent): string =>
  [event.kind, event.date, event.by, event.summary, event.subject ?? ''].join(' · ');
