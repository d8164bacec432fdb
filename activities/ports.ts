/** activities: what the deeds need of the world, as interfaces. adapters/ makes them real; worker/main.ts puts them together. */
import type { Answer, Envelope, Known } from '../contracts/messages';
import type { TextRow } from '../contracts/reading';
import type { Calendar } from '../domain/calendar/calendar';
import type { Directory } from '../domain/directory';
import type { Command } from '../domain/kernel';
import type { Law } from '../domain/law/law';
import type { Pilot } from '../domain/pilot';
import type { Instant } from '../domain/time';
import type { ConcernPlace } from './concern/ports';
import type { Reading } from './envelope';
import type { LegalClock } from './legal-clock';
import type { LedgerRow } from './record/chain';
import type { NoticeRow, PilotRow, TaskRow } from './record/read-model';

export interface Place {
  readonly tenant: string;
  readonly pilot: string;
}

/** A pilot's row as it was found. */
export interface StoredPilot {
  readonly epoch: number;
  readonly revision: number;
  readonly head: string;
  readonly state: Pilot;
  readonly fold: number;
  readonly build: number;
  readonly clock: string;
  readonly hold: string | null;
  readonly unconfirmed: boolean;
  /** The run that asked last; null: none has. */
  readonly run: string | null;
  readonly lastLegal: Instant;
}

export interface KeptAnswer {
  readonly commandId: string;
  /** Of the sealed command. */
  readonly digest: string;
  readonly answer: Answer;
}

/** What a turn finds when it has the pilot to itself. */
export interface Seen {
  /** null: not born. */
  readonly pilot: StoredPilot | null;
  /** Hash of the entry at the revision that the workflow knows; null when there is none. */
  readonly knownHash: string | null;
  /** Last entry of the ledger. */
  readonly tail: Known;
  readonly clock: LegalClock;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  /** Newest version of the tenant's directory; null when the tenant has none. */
  readonly directoryVersion: number | null;
}

export interface OperatorNote {
  readonly reason: string;
  readonly digest: string;
  /** The run that it is about. */
  readonly run: string;
}

export interface Deed {
  readonly task: 'deliverNotices' | 'openPilot' | 'tellWebhooks';
  readonly payload: object;
  /** Adding it twice is adding it once. */
  readonly key: string;
}

/** A file that was told: known again by its identity, changed or not by its digest. */
export interface ImportedFile {
  readonly identity: string;
  readonly mode: 'practice' | 'import';
  readonly digest: string;
  readonly report: object;
}

/** What a told life brings beside its ledger. */
export interface Leavings {
  readonly texts: readonly TextRow[];
  readonly imported: ImportedFile | null;
}

/** Everything that one turn writes, together or not at all. */
export interface Changes extends Leavings {
  readonly entries: readonly LedgerRow[];
  readonly answers: readonly KeptAnswer[];
  /** Messages that were turned away: counted by day and reason. */
  readonly notes: readonly OperatorNote[];
  /** What was done to a run from outside: noted once for a run and a reason. */
  readonly interruptions: readonly OperatorNote[];
  /** The run that asks from now on; null: the same as before. */
  readonly run: string | null;
  /** The read model of the pilot's state; null when the state did not change. */
  readonly pilot: PilotRow | null;
  readonly tasks: readonly TaskRow[];
  readonly notices: readonly NoticeRow[];
  readonly deeds: readonly Deed[];
  /** What `unconfirmed_since` is to be; null: leave it. */
  readonly unconfirmed: boolean | null;
  readonly hold: string | null;
}

export interface Look extends Place {
  readonly known: Known;
  readonly commandIds: readonly string[];
}

export interface Turn {
  /** All entries of the pilot, for folding them again. */
  entries(): Promise<readonly LedgerRow[]>;
  /** Writes in a savepoint of its own; an error that is the data's fault is answered, not thrown. */
  attempt(changes: Changes): Promise<Error | null>;
}

export interface RecordStore {
  /**
   * One transaction with the pilot locked. What `work` answers with is written and committed; when it throws, or time
   * runs out, nothing is. Throws Unwritable when the data's fault kept it from being written.
   */
  turn<T>(
    look: Look,
    work: (seen: Seen, turn: Turn) => Promise<{ readonly changes: Changes; readonly result: T }>,
  ): Promise<T>;
}

/** The database refused the data, not the attempt: trying the same again is of no use. */
export class Unwritable extends Error {
  constructor(cause: unknown) {
    super(`The database refused the data: ${String(cause)}`, { cause });
    this.name = 'Unwritable';
  }
}

/** The world, not the data: the same may well succeed later. */
export class Unavailable extends Error {
  constructor(cause: unknown) {
    super(`Not to be reached: ${String(cause)}`, { cause });
    this.name = 'Unavailable';
  }
}

/** Throws Unavailable when it cannot be read, any other error when there is no such law. */
export interface LawBook {
  /** The law that a pilot is pinned to. */
  lawOf(pin: Pilot['law']): Promise<Law>;
  /** The law that a pilot will be born under. */
  lawAtBirth(tenant: string, submit: Command, at: Instant): Promise<Law>;
  /**
   * A law as id@version, for a pilot that may move to it: with the calendar that it counts by now, if it is the same
   * one. A draft is answered as what it is; null when there is no such law.
   */
  lawNamed(tenant: string, name: string, current: Law, at: Instant): Promise<Law | null>;
  /** As id@version; null when the tenant has no such calendar, or has it from a later day on. */
  calendar(tenant: string, name: string, at: Instant): Promise<Calendar | null>;
  /** null: a tenant that nobody set up; nobody holds any post there. */
  directory(tenant: string, version: number | null): Promise<Directory>;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  /** Somebody has to look. */
  error(fields: object, message: string): void;
}

export interface RecordPorts {
  readonly store: RecordStore;
  readonly verifier: { verify(envelope: unknown): Reading };
  readonly laws: LawBook;
  readonly log: Log;
  /** Real time. */
  now(): Instant;
  /** A new id for a fault, told to the caller and to the log. */
  incident(): string;
  /** Shape of the state that this build folds, and its own number. */
  readonly build: { readonly fold: number; readonly number: number };
}

export interface NoticeToDeliver {
  readonly id: string;
  readonly post: string;
}

export interface NoticeDelivered {
  readonly id: string;
  /** Persons who held the post. */
  readonly holders: readonly string[];
  /** Persons who are written to about it. */
  readonly readers: readonly string[];
}

export interface DeliveryPorts {
  /** Those of the ids that are there and were not sent. */
  unsent(place: Place, ids: readonly string[]): Promise<readonly NoticeToDeliver[]>;
  /** Sets when and to whom, unless it was sent before; what is to be written lies ready with it, from `now` on. */
  markSent(place: Place, delivered: readonly NoticeDelivered[], now: Instant): Promise<void>;
  /** Of a concern: those of the ids that are there. */
  concernNotices(
    place: ConcernPlace,
    ids: readonly string[],
  ): Promise<readonly (NoticeToDeliver & { readonly at: Instant })[]>;
  /** Lays ready what is to be written; what lies there already stays as it is. */
  layReady(
    place: ConcernPlace,
    letters: readonly {
      readonly notice: string;
      readonly post: string;
      readonly at: Instant;
      readonly person: string;
    }[],
    now: Instant,
  ): Promise<void>;
  /** Legal time by the tenant's clock. */
  legalNow(tenant: string): Promise<Instant>;
  /** The tenant's newest directory. */
  directory(tenant: string): Promise<Directory>;
  seal(command: Command, sealedAt: Instant): Envelope;
  /** Gives the command to its pilot's workflow. Sending twice is safe: the record keeps every answer by command id. */
  send(envelope: Envelope): Promise<Delivered>;
  readonly log: Log;
}

export type Delivered =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'underway' }
  | { readonly kind: 'unknown'; readonly reason: string };
