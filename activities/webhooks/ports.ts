/** activities: what webhooks need of the world. adapters/webhooks and adapters/postgres/webhooks make it real. */
import type { Directory } from '../../domain/directory';
import type { Instant } from '../../domain/time';
import type { Log, Place } from '../ports';

export interface NewMessage {
  readonly type: string;
  /** The sort of act, as subscriptions name it. */
  readonly event: string;
  readonly seq: number;
  readonly body: string;
}

/** A message that is to be tried now, by a webhook that is active. */
export interface OpenMessage {
  readonly webhook: string;
  readonly url: string;
  /** Of its secrets, the newest first: each signs. */
  readonly generations: readonly number[];
  readonly body: string;
  readonly tries: number;
}

export interface Delivery extends Pick<OpenMessage, 'webhook' | 'url' | 'generations' | 'body'> {
  readonly tenant: string;
  readonly message: string;
}

/** Why there was no answer, as far as one can say. */
export const troubles = ['forbiddenAddress', 'noSuchHost', 'timeOut', 'noConnection'] as const;
export type Trouble = (typeof troubles)[number];

export interface Attempt {
  /** null: no answer came. */
  readonly status: number | null;
  readonly trouble: Trouble | null;
  readonly durationMs: number;
  readonly answer: string;
}

/** gone: the receiver wants no more, ever. */
export type Verdict =
  | { readonly as: 'delivered' | 'gone' | 'failed' }
  | { readonly as: 'again'; readonly waitSeconds: number };

export interface WebhookStore {
  /** Once for every webhook that wants it, each with a job; doing it again adds nothing. */
  lay(place: Place, messages: readonly NewMessage[]): Promise<void>;
  /** null: it is settled, or its webhook is stopped. */
  open(tenant: string, message: string): Promise<OpenMessage | null>;
  /** Writes the attempt and what follows; true when the webhook was stopped by it, and its watchers told. */
  settle(
    delivery: Delivery,
    attempt: Attempt,
    verdict: Verdict,
    watchers: Watchers,
  ): Promise<boolean>;
}

/** Whoever may let a webhook go on. */
export interface Watchers {
  readonly posts: readonly string[];
  /** Legal. */
  readonly now: Instant;
  /** It is stopped when it has taken nothing for so long. */
  readonly givesUpAfterDays: number;
}

export interface WebhookPorts {
  readonly store: WebhookStore;
  /** Never throws: whatever goes wrong out there is an attempt that failed. */
  post(delivery: Delivery): Promise<Attempt>;
  /** Seconds until the next attempt; null: there is none. */
  waitSecondsAfter(tries: number): number | null;
  legalNow(tenant: string): Promise<Instant>;
  directory(tenant: string): Promise<Directory>;
  /** Address of the screens, without a slash at the end. */
  readonly baseUrl: string;
  readonly log: Log;
}
