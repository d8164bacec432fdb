/** api: what main.ts was told about this house. */
export interface Settings {
  /** Whom this house serves: personas of practice mode, whoever signs in, and whoever asks without signing in. */
  readonly tenant: string;
  /** Id of a tenant's own clock. */
  readonly mainClock: string;
  readonly mode: 'practice' | 'oidc';
  /** The provider's claim that holds a person's id in the directory; null: an administrator links them. */
  readonly personClaim: string | null;
  /** Where people reach us; null: not said, which only practice may leave out. */
  readonly baseUrl: string | null;
  /** How often one calendar feed may be asked. */
  readonly perFeedPerMinute: number;
  /** There is a mail server; without one letters are kept and shown. */
  readonly sendsLetters: boolean;
  /** Where operators find the Temporal UI; null: no link is shown. */
  readonly temporalUi: string | null;
  readonly temporalNamespace: string;
  /** Where parts of documents lie until the last one came; null: documents come whole only. */
  readonly uploadFolder: string | null;
  /** Folder of the built screens; null: the api alone. */
  readonly webFolder: string | null;
  /** The cookie travels over TLS only. */
  readonly secureCookies: boolean;
  readonly perAddressPerMinute: number;
  readonly perSessionPerMinute: number;
  /** Of speakers, from one address and for one code; counted in memory and never written down. */
  readonly speakersPerMinute: number;
  readonly requestDeadlineMs: number;
}
