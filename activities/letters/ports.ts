/** activities: what letters need of the world. adapters/mail and adapters/postgres/letters make it real. */
import type { Calendar } from '../../domain/calendar/calendar';
import type { Directory } from '../../domain/directory';
import type { Occasion, PointlessReason } from '../../domain/letters/judge';
import type { Wishes } from '../../domain/letters/wishes';
import type { Instant } from '../../domain/time';
import type { Language } from '../../domain/words';
import type { Log } from '../ports';

/** A letter with what its notice is about, as it stands now. */
export interface OpenLetter extends Omit<Occasion, 'link'> {
  readonly pilot: string;
  readonly notice: string;
  /** Entry of the ledger. */
  readonly seq: number;
  /** That the pilot is pinned to, as id@version; null: of no pilot. */
  readonly calendar: string | null;
}

export interface Reader {
  readonly person: string;
  readonly language: Language;
  readonly wishes: Wishes;
  /** Confirmed; null: there is none. */
  readonly email: string | null;
  readonly isRefused: boolean;
  /** Asked for and not confirmed yet. */
  readonly asked: { readonly email: string; readonly code: string; readonly at: Instant } | null;
  /** Legal; null: no daily letter was made yet. */
  readonly lastDigestAt: Instant | null;
}

export type Sorted = { readonly letter: OpenLetter } & (
  | { readonly to: 'wait'; readonly until: Instant }
  | {
      readonly to: 'pointless';
      readonly reason: PointlessReason;
      readonly heirs: readonly string[];
    }
  | { readonly to: 'mail'; readonly mail: string; readonly kind: 'notice' | 'digest' }
);

/** Claimed: nobody else hands it over until the lease ends. */
export interface Mail {
  readonly id: string;
  readonly person: string;
  readonly kind: 'notice' | 'digest' | 'code';
  /** How often it was tried before. */
  readonly tries: number;
  readonly madeAt: Instant;
  readonly attempt: string;
}

export type Ending =
  | {
      readonly as: 'handed';
      readonly proof: Proof;
      readonly answer: string;
      /** null: it holds a code. */
      readonly subject: string | null;
    }
  | {
      readonly as: 'kept';
      readonly reason: 'noMailServer' | 'noAddress' | 'addressRefused';
      readonly subject: string;
      readonly content: string;
    }
  | { readonly as: 'refused'; readonly reason: 'refused' | 'gaveUp'; readonly answer: string }
  | { readonly as: 'pointless'; readonly reason: PointlessReason | 'codeOver' }
  | {
      readonly as: 'later';
      readonly answer: string;
      readonly waitSeconds: number;
      readonly isDoubtful: boolean;
    }
  | { readonly as: 'quiet'; readonly until: Instant };

export interface Proof {
  readonly messageId: string;
  readonly bytes: number;
  readonly hash: string;
}

/** To the head of a post whose letters do not arrive. */
export interface RefusalTold {
  readonly pilot: string;
  readonly notice: string;
  readonly seq: number;
  readonly post: string;
  readonly to: string;
  readonly at: Instant;
}

export interface LetterStore {
  /** All waiting letters of some persons whose legal time has come; one sorter of a tenant at a time. True: more wait. */
  sort(
    tenant: string,
    now: Instant,
    sorting: (
      letters: readonly OpenLetter[],
      readers: ReadonlyMap<string, Reader>,
    ) => Promise<readonly Sorted[]>,
  ): Promise<boolean>;
  claim(tenant: string, now: Instant): Promise<Mail | null>;
  lettersOf(tenant: string, mail: string): Promise<readonly OpenLetter[]>;
  reader(tenant: string, person: string): Promise<Reader>;
  /** Of letters in a mail that goes without them. */
  withdraw(
    tenant: string,
    letters: readonly { readonly letter: OpenLetter; readonly reason: PointlessReason }[],
  ): Promise<void>;
  /** Nothing happens when the lease was lost to another. */
  settle(tenant: string, mail: Mail, ending: Ending): Promise<void>;
  /** The address turns letters away until it is confirmed anew. */
  refuseAddress(tenant: string, person: string, answer: string): Promise<void>;
  tell(tenant: string, told: RefusalTold): Promise<void>;
}

export interface Message {
  readonly to: string;
  readonly messageId: string;
  /** The thread that mail programs put it into; null: none. */
  readonly thread: string | null;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the person changes how they are written to. */
  readonly settingsLink: string;
}

/**
 * refused: for good, the address or this one letter. later: only this letter waits, or the server is in trouble;
 * `isDoubtful`: it may have been taken all the same.
 */
export type Handed =
  | { readonly kind: 'taken'; readonly proof: Proof; readonly answer: string }
  | { readonly kind: 'refused'; readonly of: 'address' | 'letter'; readonly answer: string }
  | {
      readonly kind: 'later';
      readonly of: 'letter' | 'server';
      readonly answer: string;
      readonly isDoubtful: boolean;
    };

export interface Mailer {
  readonly domain: string;
  hand(message: Message): Promise<Handed>;
}

export interface LetterPorts {
  readonly store: LetterStore;
  /** null: letters are kept and shown. */
  readonly mailer: Mailer | null;
  /** Address of the screens, without a slash at the end. */
  readonly baseUrl: string;
  legalNow(tenant: string): Promise<Instant>;
  directory(tenant: string): Promise<Directory>;
  /** The tenant's own, or the one that a pilot is pinned to. */
  calendar(tenant: string, now: Instant, pinned: string | null): Promise<Calendar>;
  newId(): string;
  /** Real time. */
  now(): Instant;
  readonly log: Log;
}
