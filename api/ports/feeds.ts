/** api: where the addresses of calendar feeds are kept, and what each of them has shown. */
import type { Instant, LocalDate } from '../../domain/time';
import type { Language } from '../../domain/words';

export interface FeedLine {
  readonly id: string;
  /** null: of the person. */
  readonly post: string | null;
  readonly madeAt: Instant;
  readonly lastReadAt: Instant | null;
}

export interface FeedRow {
  readonly tenant: string;
  readonly id: string;
  readonly person: string;
  readonly post: string | null;
  readonly language: Language;
  /** Legal time at which it was made. */
  readonly madeAtLegal: Instant;
}

/** One entry as a feed shows it now. */
export interface Showing {
  readonly uid: string;
  readonly digest: string;
  readonly day: LocalDate;
}

export interface Shown {
  readonly uid: string;
  readonly day: LocalDate;
  /** How often it has changed since it was first shown. */
  readonly sequence: number;
  readonly changedAt: Instant;
  /** Shown before, and no more. */
  readonly isGone: boolean;
}

export interface Feeds {
  /** By the hash of its secret; null: none that lives. */
  find(secretHash: string): Promise<FeedRow | null>;
  /** Ends the one that the person had for the same. */
  make(feed: FeedRow & { readonly secretHash: string }): Promise<FeedLine>;
  list(tenant: string, person: string): Promise<readonly FeedLine[]>;
  /** False: the person has none such that lives. */
  end(tenant: string, person: string, id: string): Promise<boolean>;
  /** Keeps what is shown now, and answers it with what is over since a month at most. */
  show(tenant: string, id: string, entries: readonly Showing[]): Promise<readonly Shown[]>;
}
