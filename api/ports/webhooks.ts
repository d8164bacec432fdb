/** api: where webhooks and their messages are kept. What is laid ready here the worker sends. */
import type { Replayed, WebhookLine, WebhookMessage } from '../../contracts/webhooks';

export interface NewWebhook {
  readonly tenant: string;
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[] | null;
  readonly madeBy: string;
}

export interface MessageSearch {
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

export type MessageRow = WebhookMessage & { readonly place: readonly [string, string] };

export type ReplayAsked =
  { readonly message: string } | { readonly from: string; readonly to: string };

/** null or false: there is no such webhook, or it was removed. */
export interface Webhooks {
  list(tenant: string): Promise<readonly WebhookLine[]>;
  make(webhook: NewWebhook): Promise<void>;
  /** Stopped, what waits is stopped with it. */
  set(tenant: string, id: string, isActive: boolean): Promise<boolean>;
  remove(tenant: string, id: string): Promise<boolean>;
  /** The new generation of its secret. */
  rotate(tenant: string, id: string): Promise<number | null>;
  /** A message that is about nothing; null as well when the webhook is stopped. */
  layTrial(
    tenant: string,
    id: string,
    message: { readonly id: string; readonly type: string; readonly body: string },
  ): Promise<boolean>;
  messages(tenant: string, id: string, search: MessageSearch): Promise<readonly MessageRow[]>;
  replay(tenant: string, id: string, asked: ReplayAsked): Promise<Replayed>;
}
