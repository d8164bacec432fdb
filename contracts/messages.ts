/** contracts (api, workflows, record): what travels to a pilot's workflow. Types and plain constants only. */
import type { Command } from '../domain/kernel';
import type { Phase } from '../domain/stages';
import type { Instant } from '../domain/time';

export type { Phase };

export const taskQueue = 'pilots-1';
export const workflowType = 'pilotLifecycle';

export const pilotWorkflowId = (tenant: string, pilot: string): string =>
  `pilot:${tenant}:${pilot}`;

/** The certificate of a program's key, signed by the tenant's root key; commands carry it with them. */
export interface Certificate {
  /** 'api', or 'system:<name>' for deeds that no person gives. */
  readonly program: string;
  readonly keyId: string;
  /** Ed25519 public key, SPKI, base64. */
  readonly publicKey: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** Root's signature over the canonical bytes of the fields above, base64. */
  readonly signature: string;
}

/** A command as it travels: sealed once by the program that verified the person, and the same on every retry. */
export interface Envelope {
  readonly command: Command;
  /** Legal time at first sight of the command id. */
  readonly sealedAt: Instant;
  /** Real time of the same moment, for the certificate's validity. */
  readonly signedAt: Instant;
  readonly certificate: Certificate;
  /** Ed25519 over the canonical bytes of { command, sealedAt, signedAt, certificate }, base64. */
  readonly signature: string;
}

/** Input of a pilot's workflow: no state, only where the ledger was known to stand. */
export interface Opening {
  readonly tenant: string;
  readonly pilot: string;
  readonly epoch: number;
  readonly known: Known;
  /** Commands in hand at a continue-as-new; normally none. */
  readonly queued: readonly Taken[];
}

/** The pilot's workflow as those who start it see it. */
export type PilotWorkflow = (opening: Opening) => Promise<unknown>;

export interface Known {
  readonly revision: number;
  /** Hash of the ledger entry at that revision; empty before the first. */
  readonly head: string;
}

/** A command taken in by the desk. The envelope is not trusted: it may be anything. */
export interface Taken {
  readonly envelope: unknown;
  /** Real time at which the handler took it in. */
  readonly takenAt: Instant;
  /** How it came: updates have a caller who waits. */
  readonly by: 'update' | 'signal';
}

/** Which of the server's runs asks, so that the record sees what was done to a life from outside. */
export interface AskingRun {
  readonly id: string;
  /** The id that it was started under; another one: an operator reset it. */
  readonly startedAs: string;
  /** The run that it goes on from; null: it was started anew. */
  readonly continues: string | null;
  /** An operator asked for its cancel, and the record has not been told yet. */
  readonly cancelAsked: boolean;
}

export interface RecordCall {
  readonly tenant: string;
  readonly pilot: string;
  readonly epoch: number;
  readonly run: AskingRun;
  readonly known: Known;
  readonly commands: readonly Taken[];
  /** The armed timer fired: look at the clocks. */
  readonly fired: boolean;
  /** The key of what operators were last shown; attributes come back only when it changed. */
  readonly shown: string;
}

/** Answers in the order of the commands; `id` is null when the envelope had none that could be read. */
export type Answer =
  | {
      readonly id: string | null;
      readonly outcome: 'accepted';
      readonly revision: number;
      readonly events: number;
    }
  | {
      readonly id: string | null;
      readonly outcome: 'refused';
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | { readonly id: string | null; readonly outcome: 'fault'; readonly incident: string }
  | { readonly id: string | null; readonly outcome: 'onHold'; readonly reason: string };

export interface OperatorAttributes {
  readonly key: string;
  readonly stage: string;
  readonly unit: string;
  readonly nextDueAt: Instant | null;
  readonly late: boolean;
  readonly waitingFor: readonly string[];
}

export interface RecordAnswer {
  /** ok; none: no such pilot was born; superseded: another epoch is in charge; onHold: ledger and workflow disagree. */
  readonly status: 'ok' | 'none' | 'superseded' | 'onHold';
  readonly answers: readonly Answer[];
  readonly known: Known;
  readonly phase: Phase;
  /** Real time of the next wake-up, later than now, and what for; null: none. */
  readonly next: { readonly at: Instant; readonly words: string } | null;
  /** More clocks are due than one call may ring: call again at once. */
  readonly more: boolean;
  /** Markdown for operators. */
  readonly details: string;
  readonly attributes: OperatorAttributes | null;
  readonly hold: string | null;
}

/** Types of the failures that an update ends with when it is not accepted; `details[0]` is the Answer. */
export const notAccepted = { refused: 'REFUSED', fault: 'FAULT', onHold: 'ON_HOLD' } as const;

/** Signals. `act` takes an Envelope; `catchUp` takes nothing and makes the desk look at the record. */
export const actSignal = 'act';
export const catchUpSignal = 'catchUp';

/** Search attributes that operators filter by; no personal data, no prose. */
export const searchAttributes = {
  PilotTenant: 'Keyword',
  PilotStage: 'Keyword',
  PilotUnit: 'Keyword',
  PilotNextDue: 'Datetime',
  PilotLate: 'Bool',
  PilotWaitingFor: 'KeywordList',
} as const;

export const largestEnvelopeBytes = 256 * 1024;
export const mostCommandsInACall = 20;
