/**
 * contracts (api, workflows, record): what travels to the workflow of a confidential concern. Types and plain constants
 * only: ids, hashes, dates and states; who speaks is in none of it.
 */
import type { Instant } from '../../domain/time';
import type { Answer, Known, Taken } from '../messages';

export const concernWorkflowType = 'concern';

export const concernWorkflowId = (tenant: string, concern: string): string =>
  `concern:${tenant}:${concern}`;

/** Where a sealed command of a concern says for which it is; no pilot has such an id. */
export const concernPlace = (concern: string): string => `concern:${concern}`;

/** Commands with the words that operators read in the server's screens. */
export const concernCommandNames = [
  { name: 'RaiseConcern', description: 'Raise a confidential concern' },
  { name: 'AcknowledgeConcern', description: 'Acknowledge receipt' },
  { name: 'ClassifyConcern', description: 'Classify the concern' },
  { name: 'AssignConcern', description: 'Assign a handler' },
  { name: 'AskSpeaker', description: 'Ask the speaker' },
  { name: 'AnswerByCode', description: 'Answer by the code' },
  { name: 'ReportRetaliation', description: 'Report retaliation' },
  { name: 'AnswerRetaliation', description: 'Answer the report of retaliation' },
  { name: 'RequestOpening', description: 'Ask to open the identity' },
  { name: 'AnswerOpening', description: 'Answer the request to open' },
  { name: 'ReferConcern', description: 'Refer to the pilot' },
  { name: 'ConcludeConcern', description: 'Conclude the concern' },
  { name: 'CloseConcern', description: 'Close the concern' },
  { name: 'EraseIdentity', description: 'Erase the identity' },
] as const;

/** Input of a run: no state, only where the ledger was known to stand. */
export interface ConcernOpening {
  readonly tenant: string;
  readonly concern: string;
  readonly known: Known;
  /** Commands in hand at a continue-as-new; normally none. */
  readonly queued: readonly Taken[];
}

export type ConcernWorkflow = (opening: ConcernOpening) => Promise<unknown>;

export interface ConcernCall {
  readonly tenant: string;
  readonly concern: string;
  readonly run: string;
  readonly known: Known;
  readonly commands: readonly Taken[];
  /** The armed timer fired: look at the clocks. */
  readonly fired: boolean;
}

export interface ConcernAnswer {
  /** none: nothing was raised here; onHold: ledger and workflow disagree. */
  readonly status: 'ok' | 'none' | 'onHold';
  readonly answers: readonly Answer[];
  readonly known: Known;
  /** Nothing waits for anybody, and nothing of the speaker is kept. */
  readonly over: boolean;
  readonly next: { readonly at: Instant; readonly words: string } | null;
  readonly more: boolean;
  /** For operators: state and dates, no content. */
  readonly details: string;
}
