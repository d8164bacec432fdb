/** domain: what a person would have done, read out of a source: a command with its prose, and what had to be filled in. */
import type { BasedOn } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import type { Role } from '../roles';
import type { Instant, LocalDate } from '../time';
import type { CaseEvent, CaseFile } from './case';

/** What the source does not tell but the law demands. */
export interface Fill {
  /** A field of the command; null: the whole command. */
  readonly field: string | null;
  readonly reason: string;
}

export interface Act {
  readonly command: string;
  readonly role: Role;
  /** A post of the role, where it matters which. */
  readonly post?: string;
  /** With prose as text: whoever records it seals it. */
  readonly payload: object;
  /** The event's own act; otherwise the least that the law needs before it. */
  readonly told: boolean;
  readonly fills: readonly Fill[];
  readonly flags?: readonly string[];
}

/** The file contradicts itself: nothing of it is written. */
export interface Contradiction {
  readonly contradiction: string;
}

export const isContradiction = (said: Act | Contradiction | null): said is Contradiction =>
  said !== null && 'contradiction' in said;

/** One event on its way into the record. */
export interface Telling {
  readonly file: CaseFile;
  readonly event: CaseEvent;
  readonly index: number;
  readonly pilot: Pilot;
  readonly law: Law;
  readonly at: Instant;
  readonly today: LocalDate;
  /** How many of the event's own acts are recorded already. */
  readonly done: number;
  /** Matters that existed before this event began. */
  readonly before: ReadonlySet<string>;
  /** The words behind a reference: names are kept outside the record. */
  readonly words: (reference: string) => string;
}

/** The next act of an event; null when all of it is told. */
export type Teller = (telling: Telling) => Act | Contradiction | null;

export const told = (
  command: string,
  role: Role,
  payload: object,
  fills: readonly Fill[] = [],
): Act => ({ command, role, payload, told: true, fills });

export const filled = (command: string, role: Role, payload: object, reason = needed): Act => ({
  command,
  role,
  payload,
  told: false,
  fills: [{ field: null, reason }],
});

/** The same act, but as what the law needs before the event's own. */
export const asFill = (act: Act, reason = needed): Act => ({
  ...act,
  told: false,
  fills: [{ field: null, reason }],
});

const needed = 'the law needs it before what the source tells';

export const notTold = (...fields: readonly string[]): readonly Fill[] =>
  fields.map((field) => ({ field, reason: 'not told by the source' }));

/** Refused by line: the file says what cannot have been. */
export const contradicts = (words: string): Teller => {
  const said: Contradiction = { contradiction: words };
  return () => said;
};

/** An event with one act of its own. */
export const once =
  (teller: Teller): Teller =>
  (telling) =>
    telling.done > 0 ? null : teller(telling);

/** The least chain first, then the event itself. */
export const after =
  (chain: (telling: Telling) => Act | null, teller: Teller): Teller =>
  (telling) =>
    (telling.done === 0 ? chain(telling) : null) ?? teller(telling);

/** What the persona has before their eyes: always the latest. */
export function latest(pilot: Pilot, payload: object): BasedOn {
  const { matter } = payload as { matter?: unknown };
  const version = typeof matter === 'string' ? pilot.matters[matter]?.version : undefined;
  return { dossier: pilot.proposal.version, ...(version === undefined ? {} : { matter: version }) };
}

/** Shown where a text is demanded that no source gives. */
export const sourceSilent = 'Nguồn không nêu.';
