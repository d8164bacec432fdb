/** api: what the api needs of the world. main.ts makes it real; tests bring their own. */
import type {
  Calendar,
  ClockRecord,
  DirectoryActAsked,
  DirectoryActDone,
  DirectoryData,
  DirectoryEntryRow,
  DocumentRecord,
  DraftRow,
  DraftSaving,
  KeptAnswer,
  LedgerRow,
  NoteRecord,
  NoteSearch,
  PackRow,
  PilotHit,
  PilotRecord,
  PilotSearch,
  PilotWhole,
  SealedRow,
  TextRow,
} from '../contracts/reading';
import type { TaskRecord } from '../contracts/inbox-reading';
import type { Access, AccessRow, LinkedEntry } from '../contracts/access-log';
import type { Answer, Envelope } from '../contracts/messages';
import type { CampaignOpening } from '../contracts/campaign-messages';
import type { ReportOpening } from '../contracts/report-messages';
import type { Campaign } from '../domain/campaigns/campaign';
import type { Directory } from '../domain/directory';
import type { Command } from '../domain/kernel';
import type { Law } from '../domain/law/law';
import type { Paper } from '../domain/papers/paper';
import type { Pilot } from '../domain/pilot';
import type { Report } from '../domain/reports/report';
import type { PilotFacts } from '../domain/statistics/facts';
import type { Figures } from '../domain/statistics/figures';
import type { PublicSet } from '../domain/statistics/public-set';
import type { Instant } from '../domain/time';
import type { Concerns, Vault } from './ports/concerns';
import type { Feeds } from './ports/feeds';
import type { Webhooks } from './ports/webhooks';
import type { Afterwards } from './ports/after';
import type { ApiKeys, Identities, IdentityProvider, Sessions } from './ports/identity';
import type { Inbox } from './ports/inbox';
import type { LawDesk } from './ports/law-desk';
import type { Library } from './ports/library';
import type { Publicity } from './ports/publicity';
import type { Letters } from './ports/letters';
import type { Live } from './ports/live';
import type { SupervisedReader } from './ports/supervision';
import type { Notices } from './ports/notices';

export interface Drafts {
  create(tenant: string, person: string, pilot: string, payload: unknown): Promise<DraftRow>;
  find(tenant: string, person: string, pilot: string): Promise<DraftRow | null>;
  list(tenant: string, person: string): Promise<readonly DraftRow[]>;
  save(
    tenant: string,
    person: string,
    pilot: string,
    seen: number,
    payload: unknown,
  ): Promise<DraftSaving>;
}

export interface Commands {
  sealed(tenant: string, commandId: string): Promise<SealedRow | null>;
  answer(tenant: string, commandId: string): Promise<KeptAnswer | null>;
  /** Keeps the sealed command with its texts, once; answers what is kept, which another call may have kept first. */
  keep(tenant: string, sealed: SealedRow, texts: readonly TextRow[]): Promise<SealedRow>;
  /** The caller holds the answer: nobody has to look whether it got lost. */
  confirm(tenant: string, pilot: string, revision: number): Promise<void>;
}

export interface Pilots {
  find(tenant: string, pilot: string): Promise<PilotWhole | null>;
  search(tenant: string, search: PilotSearch): Promise<readonly PilotHit[]>;
  /** Of these pilots the last changed, the newest first. */
  rows(tenant: string, pilots: readonly string[], most: number): Promise<readonly PilotRecord[]>;
  tasks(tenant: string, pilot: string): Promise<readonly TaskRecord[]>;
  /** Entries with a number of at most `from`, newest first. */
  ledger(tenant: string, pilot: string, from: number, limit: number): Promise<readonly LedgerRow[]>;
  texts(tenant: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface OperatorNotes {
  list(tenant: string, search: NoteSearch): Promise<readonly NoteRecord[]>;
  find(tenant: string, id: string): Promise<NoteRecord | null>;
  countOpen(tenant: string): Promise<number>;
  /** Once for a number of times; what a note has not seen so often is left alone. */
  acknowledge(
    tenant: string,
    id: string,
    by: { readonly person: string; readonly times: number },
  ): Promise<void>;
}

export interface Reports {
  /** The newest period first. */
  list(tenant: string, most: number): Promise<readonly Report[]>;
  find(
    tenant: string,
    report: string,
  ): Promise<{ readonly report: Report; readonly figures: Figures } | null>;
  /** null: no report was signed yet. */
  publicSet(tenant: string): Promise<PublicSet | null>;
}

export interface Campaigns {
  /** Open ones first, the newest before. */
  list(tenant: string, most: number): Promise<readonly Campaign[]>;
  find(tenant: string, campaign: string): Promise<Campaign | null>;
}

export interface Exports {
  /** Pilots whose state names a person. */
  pilotsNaming(tenant: string, person: string): Promise<readonly string[]>;
  linked(
    tenant: string,
    pilot: string,
    numbers: readonly number[],
  ): Promise<readonly LinkedEntry[]>;
  salted(tenant: string, refs: readonly string[]): Promise<readonly TextRow[]>;
  /** Committed when it answers. */
  keepAccess(access: Access): Promise<AccessRow>;
  /** Newest first. */
  accesses(tenant: string, pilot: string): Promise<readonly AccessRow[]>;
}

export interface Documents {
  describe(tenant: string, hashes: readonly string[]): Promise<readonly DocumentRecord[]>;
  content(
    tenant: string,
    hash: string,
  ): Promise<{ readonly record: DocumentRecord; readonly content: Buffer } | null>;
  /** The first upload stands; a second of the same content changes nothing. */
  keep(
    tenant: string,
    document: Omit<DocumentRecord, 'uploadedAt'>,
    content: Buffer,
  ): Promise<{ readonly record: DocumentRecord; readonly isNew: boolean }>;
}

export interface DirectoryDesk {
  /** Idempotent by the command's id; the law is asked of the directory as it is then. */
  act(asked: DirectoryActAsked): Promise<DirectoryActDone>;
  /** Newest first; before a version, or from the newest. */
  entries(
    tenant: string,
    before: number | null,
    limit: number,
  ): Promise<readonly DirectoryEntryRow[]>;
}

export interface Reference {
  directory(tenant: string): Promise<DirectoryData | null>;
  packs(): Promise<readonly PackRow[]>;
  calendars(): Promise<readonly Calendar[]>;
}

/** The law of a pilot, the same as the record asks. */
export interface Laws {
  /** The law that a pilot is pinned to. */
  lawOf(pin: Pilot['law']): Promise<Law>;
  /** The law that a pilot will be born under. */
  lawAtBirth(tenant: string, submit: Command, at: Instant): Promise<Law>;
  /** As id@version, for a pilot that may move to it; null when there is no such law. */
  lawNamed(tenant: string, name: string, current: Law, at: Instant): Promise<Law | null>;
  /** As id@version; null when the tenant has no such calendar, or has it from a later day on. */
  calendar(tenant: string, name: string, at: Instant): Promise<Calendar | null>;
}

/** The hands of a practice clock. Refuses with a `code` when it would go back or is a real one. */
export interface ClockHands {
  advance(tenant: string, clock: string, to: Instant): Promise<unknown>;
  pause(tenant: string, clock: string): Promise<unknown>;
  resume(tenant: string, clock: string, rate?: number): Promise<unknown>;
}

export interface Storage {
  readonly sessions: Sessions;
  readonly identities: Identities;
  readonly apiKeys: ApiKeys;
  readonly drafts: Drafts;
  readonly commands: Commands;
  readonly pilots: Pilots;
  readonly inbox: Inbox;
  readonly supervised: SupervisedReader;
  readonly notices: Notices;
  readonly operatorNotes: OperatorNotes;
  readonly reports: Reports;
  readonly concerns: Concerns;
  readonly campaigns: Campaigns;
  readonly lawDesk: LawDesk;
  readonly feeds: Feeds;
  readonly webhooks: Webhooks;
  readonly letters: Letters;
  readonly documents: Documents;
  readonly exports: Exports;
  readonly afterwards: Afterwards;
  readonly reference: Reference;
  readonly directoryDesk: DirectoryDesk;
  readonly library: Library;
  readonly publicity: Publicity;
  clocks(tenant: string): Promise<readonly ClockRecord[]>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
}

export type SendOutcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Accepted by the server and not answered yet. */
  | { readonly kind: 'underway' }
  /** Nobody knows; the same command may be sent again. */
  | { readonly kind: 'unknown'; readonly reason?: string };

export interface Lives {
  /** Sends a sealed command to its pilot. `retry`: it was sent before under the same id. */
  send(envelope: Envelope, options: { readonly retry: boolean }): Promise<SendOutcome>;
  /** The same to the workflow of a concern; every attempt may be a second one. */
  sendConcern(tenant: string, concern: string, envelope: Envelope): Promise<SendOutcome>;
  /** Wakes the pilots on a clock after its hands were moved. */
  wake(tenant: string, clock: string): Promise<void>;
  /** Throws when Temporal does not answer. */
  ping(): Promise<void>;
}

/** Consolidated reports on their way to their workflows. */
export interface ReportSender {
  send(opening: ReportOpening, envelope: Envelope, retry: boolean): Promise<SendOutcome>;
}

/** Acts in campaigns on their way to their workflows. */
export interface CampaignSender {
  send(opening: CampaignOpening, envelope: Envelope, retry: boolean): Promise<SendOutcome>;
}

/** Every pilot of a tenant as statistics see it, one after the other. */
export interface FactsReader {
  read(asked: {
    readonly tenant: string;
    readonly directory: Directory;
    readonly at: Instant;
    readonly cutOff: boolean;
  }): AsyncIterable<{ readonly facts: PilotFacts; readonly clock: string }>;
}

export interface Sealer {
  /** Signs a command with the api's key; `sealedAt` is legal time. */
  seal(command: Command, sealedAt: Instant): Envelope | Promise<Envelope>;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Ports {
  readonly storage: Storage;
  readonly vault: Vault;
  /** null: in practice mode, where one signs in as somebody of the directory. */
  readonly provider: IdentityProvider | null;
  readonly lives: Lives;
  readonly live: Live;
  readonly reports: ReportSender;
  readonly campaigns: CampaignSender;
  readonly facts: FactsReader;
  readonly laws: Laws;
  readonly hands: ClockHands;
  readonly sealer: Sealer;
  /** A formal document as a file of PDF. */
  printed(paper: Paper): Promise<Buffer>;
  /** The same as the worker signs with; it stands nowhere. */
  webhookSecret(tenant: string, webhook: string, generation: number): string;
  readonly log: Log;
  realNow(): Date;
}
