/** domain: the words that every chapter speaks: command, event, duty, refusal, and the shape of a chapter. */
import type { Due } from './calendar/terms';
import type { DelegationRow, Directory } from './directory';
import type { Law } from './law/law';
import type { Rule } from './law/pack';
import type { Matter, Pilot } from './pilot';
import type { Role } from './roles';
import type { Stage } from './stages';
import type { Instant, LocalDate } from './time';
import type { WordParams } from './words';

/** A text kept outside the ledger; the record carries only its salted hash. */
export type TextRef = string;

/** Who acts: a person, in a post. `program` signs for deeds that no person gives (system:<name>). */
export interface Actor {
  readonly person: string;
  readonly post: string | null;
  /** Put in by the law when the act is another post's, done under its delegation. */
  readonly under?: Under;
}

/** The delegation an act was done under: whose competence it is, in which post, and how it is signed. */
export interface Under {
  readonly delegation: string;
  readonly post: string;
  readonly person: string;
  readonly capacity: DelegationRow['capacity'];
}

/** Where a reconstructed act comes from: what the source says, how exactly, and with what doubt. */
export interface Source {
  readonly organisation: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly told: string;
  readonly confidence: 'read' | 'snippet';
  readonly url?: string;
  /** What speaks against it, or was derived. */
  readonly doubt?: TextRef;
  /** Set when the source is silent and the law needs the act: why it was filled in. */
  readonly filled?: string;
  /** The law pack that a pilot told from sources is read under; only in the command that opens it. */
  readonly pack?: string;
  readonly flags?: readonly string[];
}

/** Versions of what the person had before their eyes when deciding. */
export type BasedOn = Readonly<Partial<Record<'dossier' | 'matter', number>>>;

/** Both persons of an act done under a delegation; else the one who acts. */
export const personsOf = ({ person, under }: Actor): readonly string[] =>
  under === undefined ? [person] : [person, under.person];

export interface Command<P = unknown> {
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
  readonly pilot: string;
  readonly actor: Actor;
  readonly payload: P;
  readonly basedOn?: BasedOn;
  readonly source?: Source;
}

export interface PilotEvent<B = unknown> {
  readonly type: string;
  readonly v: number;
  /** Event time: when it legally happened. The record time is kept beside it. */
  readonly at: Instant;
  readonly by: Actor;
  readonly body: B;
  /** Present on clock entries: matter/step@due/rung, unique within the pilot. */
  readonly clock?: string;
  readonly source?: Source;
  readonly flags?: readonly string[];
}

export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly params: WordParams;
}

export const refuse = (code: string, params: WordParams = {}): Refusal => ({
  refused: true,
  code,
  params,
});

export interface NewEvent {
  readonly type: string;
  readonly body: unknown;
  readonly flags?: readonly string[];
}

export type Outcome = readonly NewEvent[] | Refusal;
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;

/** What the law needs to know beside the pilot and the command. All of it comes in as arguments. */
export interface Facts {
  /** Legal time of record; never behind the pilot's last record time. */
  readonly now: Instant;
  /** Legal receipt of the command. */
  readonly receivedAt: Instant;
  readonly law: Law;
  readonly directory: Directory;
  /** Set for the adoption of a calendar: what it would move. Whoever owns the calendars looks it up. */
  readonly adopting?: Adoption;
  /** Set for the move to another law pack: that pack, and what it would move. */
  readonly moving?: Transition;
}

/** A due date that another calendar moves. */
export interface MovedDue {
  readonly matter: string;
  readonly step: string;
  readonly rule: string;
  readonly oldDue: Instant;
  readonly newDue: Instant;
}

export interface Adoption {
  /** As id@version. */
  readonly from: string;
  readonly to: string;
  readonly moved: readonly MovedDue[];
}

/** A duty as another law pack would have it: moved, no more (no new due), or new (no old due). */
export interface MovedStep {
  readonly matter: string;
  readonly step: string;
  readonly rule: string;
  readonly oldDue: Instant | null;
  readonly newDue: Instant | null;
}

export interface Transition {
  /** Packs as id@version. */
  readonly from: string;
  readonly to: string;
  readonly law: Law;
  readonly moved: readonly MovedStep[];
  /** Of the moves: who puts the pack in force has seen just these. */
  readonly digest: string;
}

export type BodyMap = object;

/** A duty that nobody is left to fulfil: everybody who could is gone or kept away. */
export interface Vacancy {
  /** 'main' or the matter whose duty it is. */
  readonly of: string;
  readonly step: string;
  readonly role: Role;
  readonly commands: readonly string[];
  /** Where a matter itself names who acts; null: the role's post. */
  readonly seat: 'judgePost' | 'appealPost' | null;
}

export interface Standing {
  vacancies(): readonly Vacancy[];
  /** Why whoever holds a post could not act either. */
  unfit(vacancy: Vacancy, post: string): Refusal | null;
}

export interface Context<P, E extends BodyMap> extends Facts {
  readonly pilot: Pilot;
  readonly payload: P;
  readonly command: Command<P>;
  readonly actor: Actor;
  /** Local date of the legal receipt. */
  readonly today: LocalDate;
  /** The matter named by `payload.matter`, when the rule names a kind. */
  readonly matter: Matter;
  /** True when the pilot is reconstructed from sources: guards on order in time become flags. */
  readonly reconstructed: boolean;
  /** Who could still act, asked only by the chapter that fills vacancies. */
  readonly standing: Standing;
  emit<T extends keyof E & string>(type: T, body: E[T], flags?: readonly string[]): NewEvent;
}

/**
 * Persons kept away from an act, whatever their posts. `implementer` and `watcher` have or had charge of the pilot, or
 * of supervising it: our own proposal (X), so that acts told from sources are flagged for it and not refused.
 */
export type Bar = 'proposer' | 'interested' | 'implementer' | 'watcher';

export interface CommandRule<P, E extends BodyMap> {
  readonly by: readonly Role[];
  readonly stages: readonly Stage[];
  /** The payload names a matter (`payload.matter`) of this kind in one of these states. */
  readonly matter?: { readonly kind: string; readonly states: readonly string[] };
  /** The payload names an open matter of whatever kind that no other act fits any more. */
  readonly moot?: true;
  readonly basedOn?: 'dossier' | 'matter';
  readonly bars?: readonly Bar[];
  /** A guard that needs no payload: why the act is not offered now. */
  offered?(context: Omit<Context<P, E>, 'payload' | 'command'>): Refusal | null;
  decide(context: Context<P, E>): Outcome;
}

export interface EventRule<B> {
  /** Version of the body; 1 unless it was changed. */
  readonly v?: number;
  evolve(pilot: Pilot, body: B, event: PilotEvent<B>): Pilot;
  /** Roles whose posts are told. */
  readonly tell?: readonly Role[];
}

/**
 * An open item: somebody must do something by a time under a rule. Tasks and deadlines are both read from it,
 * so that every open item has one accountable post, a due date and an article.
 */
export interface Duty {
  /** 'main' or the id of a matter. */
  readonly matter: string;
  readonly step: string;
  readonly role: Role;
  /** A named post instead of the role's. */
  readonly post?: string;
  /** Commands that fulfil it. */
  readonly commands: readonly string[];
  readonly openedAt: Instant;
  /** Key of the law's rule that gives the time. */
  readonly rule: string;
  readonly due: Due;
  /** Ladder of the pack; 'default' when not given. */
  readonly ladder?: string;
  /** A clock without a task: nobody has to act before it rings. */
  readonly silent?: boolean;
  readonly params?: WordParams;
}

export interface Rung {
  readonly name: string;
  readonly kind: 'reminder' | 'due' | 'overdue' | 'escalation';
  readonly at: Instant;
  readonly to: Role;
}

export interface Chapter<C extends BodyMap = BodyMap, E extends BodyMap = BodyMap> {
  readonly name: string;
  readonly commands: { readonly [N in keyof C]: CommandRule<C[N], E> };
  readonly events: { readonly [T in keyof E]: EventRule<E[T]> };
  duties?(pilot: Pilot, law: Law): readonly Duty[];
  /** What is asked about matters that have lost their object. */
  dutiesOfMoot?(pilot: Pilot, law: Law, moot: readonly Matter[]): readonly Duty[];
  /** Events that a rung brings about beside its own entry; never a decision. By step. */
  readonly rings?: Readonly<
    Record<string, (pilot: Pilot, duty: Duty, rung: Rung, facts: Facts) => readonly NewEvent[]>
  >;
  /** Our own numbers (mark X) for rules that a pack does not state. */
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** A chapter as the fold sees it. */
export interface AnyChapter {
  readonly name: string;
  readonly commands: Readonly<Record<string, CommandRule<never, never>>>;
  readonly events: Readonly<Record<string, EventRule<never>>>;
  duties?(pilot: Pilot, law: Law): readonly Duty[];
  dutiesOfMoot?(pilot: Pilot, law: Law, moot: readonly Matter[]): readonly Duty[];
  readonly rings?: NonNullable<Chapter['rings']>;
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** Types a chapter by its commands' payloads and its events' bodies. */
export const defineChapter = <C extends BodyMap, E extends BodyMap>(
  chapter: Chapter<C, E>,
): Chapter<C, E> => chapter;
