/** contracts (api, adapters/postgres/reading): rows as they are read and kept. No view, no law. */
import type { Envelope, Answer } from './messages';
import type { Directory, DirectoryData } from '../domain/directory';
import type { DirectoryEvent } from '../domain/directory/acts';
import type { Actor, Refusal } from '../domain/kernel';
import type { Urgency } from './notices';
import type { LawPack } from '../domain/law/pack';
import type { Calendar } from '../domain/calendar/calendar';
import type { Pilot } from '../domain/pilot';
import type { Precedent } from '../domain/state/precedent';
import type { Stage } from '../domain/stages';
import type { Instant } from '../domain/time';
import type { Language } from '../domain/words';

export interface SessionRow {
  /** sha256 of the cookie's secret. */
  readonly id: string;
  readonly tenant: string;
  readonly person: string;
  readonly language: Language;
  readonly csrf: string;
}

export interface DraftRow {
  readonly pilot: string;
  readonly version: number;
  readonly payload: unknown;
  readonly savedAt: Instant;
}

/** saved: as asked; stale: somebody else (or another window) saved first. */
export type DraftSaving =
  { readonly kind: 'saved' | 'stale'; readonly draft: DraftRow } | { readonly kind: 'missing' };

export interface TextRow {
  readonly ref: string;
  readonly salt: string;
  readonly body: string;
}

export interface SealedRow {
  readonly commandId: string;
  readonly pilot: string;
  /** Of what the person sent: another body under the same id is another act. */
  readonly digest: string;
  readonly person: string;
  readonly envelope: Envelope;
}

export interface KeptAnswer {
  readonly answer: Answer;
  readonly at: Instant;
}

export interface PilotRecord {
  readonly id: string;
  readonly number: string | null;
  /** The title itself, or its reference when the text is gone. */
  readonly title: string;
  readonly stage: Stage;
  readonly unit: string;
  readonly nextDueAt: Instant | null;
  readonly flags: readonly string[];
  readonly provenance: Pilot['provenance'];
  readonly clock: string;
  readonly updatedAt: Instant;
}

export interface PilotWhole extends PilotRecord {
  readonly state: Pilot;
  readonly revision: number;
  readonly hold: string | null;
}

/** What a page of a list begins after; null: at the beginning. */
export type After<K extends readonly string[]> = K | null;

export interface PilotSearch {
  /** Words that must all occur, in any case and with or without diacritics. */
  readonly words: readonly string[];
  readonly stage: Stage | null;
  readonly after: After<readonly [updatedAt: string, id: string]>;
  readonly limit: number;
}

/** A pilot's row with the place of it in the list. */
export type PilotHit = PilotRecord & { readonly place: readonly [updatedAt: string, id: string] };

/** A precedent of the library; nobody is named in it. */
export interface PrecedentRow extends Pick<
  Precedent,
  'bottlenecks' | 'instruments' | 'teaches' | 'since'
> {
  readonly pilot: string;
  readonly title: string;
  readonly unit: string;
  readonly sector: string;
  readonly outcome: string | null;
  readonly lessons: string;
  readonly place: readonly [updatedAt: string, id: string];
}

export interface LibrarySearch {
  readonly words: readonly string[];
  readonly bottleneck: Precedent['bottlenecks'][number] | null;
  readonly teaches: Precedent['teaches'] | null;
  readonly after: PilotSearch['after'];
  readonly limit: number;
}

/** A pilot of which something may be published; what of it is shown, its state says. */
export interface PublishedRow {
  readonly state: Pilot;
  readonly place: readonly [updatedAt: string, id: string];
}

export interface PublishedSearch {
  readonly words: readonly string[];
  readonly after: PilotSearch['after'];
  readonly limit: number;
}

/** Legal time of each clock at the moment of asking. */
export type Nows = ReadonlyMap<string, Instant>;

export interface LedgerRow {
  readonly seq: number;
  readonly legalTime: Instant;
  /** Canonical bytes of the entry, as text. */
  readonly entry: string;
  readonly hash: string;
}

export interface NoticeRecord {
  readonly id: string;
  readonly seq: number;
  readonly pilot: string;
  readonly pilotTitle: string;
  readonly post: string;
  readonly event: string;
  readonly body: unknown;
  readonly urgency: Urgency;
  readonly isRead: boolean;
  readonly at: Instant;
  readonly sentAt: Instant | null;
}

/** Whose notices, and which of them. */
export interface NoticeSearch {
  readonly person: string;
  readonly posts: readonly string[];
  readonly urgency: Urgency | null;
  readonly unreadOnly: boolean;
  readonly after: After<readonly [at: string, pilot: string, id: string]>;
  readonly limit: number;
}

export interface NoteRecord {
  readonly id: string;
  readonly pilot: string;
  readonly pilotNumber: string | null;
  readonly reason: string;
  /** The run that it is about; empty: none in particular. */
  readonly run: string;
  readonly times: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedTimes: number | null;
}

export interface NoteSearch {
  readonly state: 'open' | 'acknowledged' | null;
  readonly after: After<readonly [lastAt: string, id: string]>;
  readonly limit: number;
}

export interface DocumentRecord {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
}

export interface PackRow {
  readonly hash: string;
  readonly pack: LawPack;
}

/** An act on the directory, asked of the directory as it is when it is its turn. */
export interface DirectoryActAsked {
  readonly tenant: string;
  readonly commandId: string;
  readonly digest: string;
  readonly actor: Actor;
  readonly at: Instant;
  decide(directory: Directory): readonly DirectoryEvent[] | Refusal;
}

export type DirectoryActDone =
  | { readonly kind: 'done'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The id was given to another act before. */
  | { readonly kind: 'reused' };

export interface DirectoryEntryRow {
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly body: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

export interface ClockRecord {
  readonly id: string;
  /** Legal time at the moment of asking. */
  readonly now: Instant;
  /** Legal seconds in a real second; 0: paused. */
  readonly rate: number;
  readonly practice: boolean;
}

export type { Calendar, DirectoryData };

/** The database cannot be reached or did not answer in time; nothing is lost and nothing was done. */
export class StorageAway extends Error {
  constructor(options?: ErrorOptions) {
    super('The database is away', options);
    this.name = 'StorageAway';
  }
}
