/** contracts (api, adapters, cli): one entry of the log of openings, and the file that was opened. */
import type { OpenedAs } from '../domain/exports/access';
import type { AnySort } from '../domain/exports/content';
import type { ExportDocument } from '../domain/exports/document';
import type { Instant } from '../domain/time';
import type { Envelope } from './messages';
import type { TextRow } from './reading';

export const openingPurposes = [
  'panelReview',
  'personnelPlanning',
  'fileTransfer',
  'handOver',
  'ownReading',
  'audit',
] as const;
export type OpeningPurpose = (typeof openingPurposes)[number];

export interface Access {
  readonly tenant: string;
  readonly pilot: string;
  /** The export's matter, its sort, and whom it is about. */
  readonly matter: string;
  readonly sort: AnySort;
  readonly subject: string;
  readonly person: string;
  readonly post: string | null;
  readonly as: OpenedAs;
  readonly purpose: OpeningPurpose;
  /** Number of the reader's own file. */
  readonly reference: string | null;
  /** Legal time; the real one beside it. */
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** sha256 of the very content that was handed out. */
  readonly content: string;
}

export interface AccessEntry extends Access {
  readonly seq: number;
}

export interface AccessRow {
  readonly access: AccessEntry;
  readonly hash: string;
}

/** An entry of the ledger that leaves whole: its bytes as text, chained by its hash to the one before. */
export interface LinkedEntry {
  readonly seq: number;
  readonly entry: string;
  readonly prevHash: string;
  readonly hash: string;
}

export interface ExportContent {
  readonly document: ExportDocument;
  readonly entries: readonly LinkedEntry[];
  /** Prose that the entries refer to, with the salt that proves it. */
  readonly texts: readonly TextRow[];
}

/** `hash` is the sha256 of the canonical bytes of `content`; `seal` is the api's signature over it. */
export interface ExportFile {
  readonly content: ExportContent;
  readonly hash: string;
  readonly seal: Envelope;
}

/** The command that a seal signs; the law knows no such act, so that it can never be recorded. */
export const sealName = 'SealExport';
