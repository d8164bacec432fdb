/** contracts (web, api, systems): shapes of replies. Requests are described by zod in contracts/requests.ts. */
import type { Offer, Withheld } from '../domain/allowed';
import type { PilotEvent } from '../domain/kernel';
import type { Flag, Matter, Pilot } from '../domain/pilot';
import type { ProofSort, ProtectionStatus } from '../domain/proof';
import type { Task } from '../domain/tasks';
import type { Phase, Stage } from '../domain/stages';
import type { Instant } from '../domain/time';
import type { Language, Words } from '../domain/words';
import type { TaskDesk } from './task-desk';

/** Problem reply (application/problem+json): what happened, why, what to do. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  /** One sentence in the asker's language. */
  readonly detail: string;
  /** The same sentence in all three. */
  readonly words: Words;
  readonly params: Readonly<Record<string, string | number>>;
  readonly requestId: string;
  readonly issues?: readonly {
    readonly path: string;
    readonly message: string;
    /** Of a text that was sent. */
    readonly line?: number;
  }[];
}

export interface Persona {
  readonly person: string;
  readonly name: string;
  readonly posts: readonly {
    readonly id: string;
    readonly title: Words;
    readonly unit: string;
    readonly unitName: Words;
    readonly kind: string;
  }[];
}

export interface SessionView {
  readonly persona: Persona;
  readonly language: Language;
  readonly csrf: string;
  readonly mode: 'practice' | 'oidc';
  readonly clock: ClockView;
}

export interface ClockView {
  readonly now: Instant;
  readonly practice: boolean;
  readonly paused: boolean;
  /** Legal seconds that pass in a real second. */
  readonly rate: number;
}

/** Prose by reference, resolved for the reader. */
export type Texts = Readonly<Record<string, string>>;

export interface TaskRow extends Task, TaskDesk {
  readonly pilot: string;
  readonly pilotTitle: string;
  readonly pilotNumber: string | null;
  /** null: of no pilot. */
  readonly stage: Stage | null;
  readonly state: 'open' | 'dueSoon' | 'overdue';
  readonly workingDaysLeft: number;
  /** Name of the absent person for whom the asker sees it; null: it reaches the asker in an own post. */
  readonly deputyOf: string | null;
  readonly holder: string | null;
}

export interface TaskPage {
  readonly tasks: readonly TaskRow[];
  readonly next: string | null;
}

export interface TaskCounts {
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  /** In the asker's hands, and of those what somebody handed over. */
  readonly mine: number;
  readonly handed: number;
}

export interface PilotRow {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly stage: Stage;
  readonly phase: Phase;
  readonly unit: string;
  readonly nextDueAt: Instant | null;
  readonly late: boolean;
  readonly flags: readonly string[];
  readonly provenance: Pilot['provenance'];
  readonly updatedAt: Instant;
}

export interface PilotPage {
  readonly pilots: readonly PilotRow[];
  readonly next: string | null;
}

/** One open clock with its rule. */
export interface ClockRow {
  readonly matter: string;
  readonly step: string;
  readonly dueAt: Instant;
  readonly rule: string;
  readonly article: string;
  readonly instrument: string;
  readonly mark: string;
  readonly rungs: readonly {
    readonly name: string;
    readonly at: Instant;
    readonly rang: boolean;
  }[];
  readonly silent: boolean;
}

export interface PilotView extends PilotRow {
  /** What stands in the unit's place today, after mergers. */
  readonly unitNow: string;
  readonly pilot: Pilot;
  readonly revision: number;
  readonly now: Instant;
  readonly tasks: readonly TaskRow[];
  readonly clocks: readonly ClockRow[];
  readonly matters: readonly Matter[];
  readonly documents: readonly DocumentRow[];
  readonly allFlags: readonly Flag[];
  readonly allowed: {
    readonly offers: readonly Offer[];
    readonly withheld: readonly (Withheld & { readonly words: Words })[];
  };
  readonly texts: Texts;
  readonly hold: string | null;
  readonly temporalUrl: string | null;
}

export interface TimelineEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly event: PilotEvent;
  readonly sentence: string;
  readonly actor: string;
  readonly actorPost: Words | null;
  readonly hash: string;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly texts: Texts;
  readonly next: number | null;
}

/** What was submitted, advised, decided, reported and warned, and when, with the status of protection. */
export interface ProofPack {
  readonly pilot: string;
  readonly asOf: Instant;
  /** The ledger as it stood: its last entry. */
  readonly head: { readonly seq: number; readonly hash: string };
  readonly protection: ProtectionStatus;
  readonly lines: readonly {
    readonly seq: number;
    readonly sort: ProofSort;
    readonly type: string;
    readonly at: Instant;
    readonly recordedAt: Instant;
    readonly hash: string;
    readonly sentence: string;
    readonly actor: string;
    readonly flags: readonly string[];
  }[];
}

export interface CommandReply {
  readonly outcome: 'accepted' | 'underway';
  readonly commandId: string;
  readonly revision: number | null;
  readonly view: PilotView | null;
}

export interface DocumentRow {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedAt: Instant;
  readonly uploadedBy: string;
}

export interface DraftView {
  readonly pilot: string;
  readonly version: number;
  readonly payload: unknown;
  readonly savedAt: Instant;
}
