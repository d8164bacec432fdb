/** contracts (api, adapters): what is read and kept of concerns. No view, no law. */
import type { Concern } from '../domain/concern/concern';
import type { Instant } from '../domain/time';
import type { Envelope, Known } from './messages';

/** What a speaker tells the vault, in their own words; the program proves none of it. */
export interface Identity {
  readonly name: string;
  readonly contact: string;
}

export interface Unlocking {
  readonly opening: string;
  readonly askedBy: string;
  readonly agreedBy: string;
  readonly agreedAt: Instant;
  readonly readBy: string;
  readonly at: Instant;
}

export interface Opened {
  readonly opening: string;
  readonly at: Instant;
}

export interface ConcernSealed {
  readonly commandId: string;
  readonly concern: string;
  /** Of what was sent. */
  readonly digest: string;
  readonly envelope: Envelope;
}

export interface ConcernText {
  readonly ref: string;
  readonly body: Buffer;
}

export interface ConcernWhole {
  readonly id: string;
  readonly state: Concern;
  readonly known: Known;
  readonly late: boolean;
}
