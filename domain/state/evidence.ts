/** domain: sealed evidence for an authorised body, whom it is kept from, and how that body classified the motive (M91). */
import type { Directory } from '../directory';
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Role } from '../roles';
import { carries } from '../roles';
import type { Instant, LocalDate } from '../time';

export const evidenceKind = 'evidence';
export const motiveKind = 'motive';

export type AuthorisedBody = 'inspection' | 'investigation' | 'prosecution' | 'court';
export const authorisedBodies: readonly AuthorisedBody[] = [
  'inspection',
  'investigation',
  'prosecution',
  'court',
];

export interface Evidence {
  readonly person: string;
  /** The subject's post, once the subject is told: nobody is told before. */
  readonly post: string | null;
  /** The post that hands it over to the body. */
  readonly owner: string;
  readonly body: AuthorisedBody;
  readonly askedBy: string;
  readonly since: Instant;
  readonly told: boolean;
  /** By when it must be looked at anew whether the subject may be told; null when nothing is kept back. */
  readonly silentUntil: LocalDate | null;
  readonly until: LocalDate | null;
  /** Taken back while the subject is still to be told. */
  readonly ended: boolean;
}

export const evidenceOf = (matter: Matter): Evidence => matter.data as Evidence;

/** As the body found it: why the person acted. Our words for its classes, mark X. */
export type Motive =
  'commonGood' | 'error' | 'negligence' | 'personalGain' | 'groupInterest' | 'concealment';
/** How much of it the body found; only what is held against somebody has a degree. */
export type MotiveDegree = 'slight' | 'serious' | 'verySerious';

export interface MotiveClassified {
  readonly person: string;
  readonly body: AuthorisedBody;
  readonly motive: Motive;
  readonly degree: MotiveDegree | null;
  readonly decidedOn: LocalDate;
  /** The evidence on which it was found. */
  readonly evidence: string;
}

export const hasDegree = (motive: Motive): boolean => motive !== 'commonGood' && motive !== 'error';

/** In force: of each body the last that it decided. */
export function motivesInForce(pilot: Pilot, person: string): readonly Matter<MotiveClassified>[] {
  const own = mattersOf<MotiveClassified>(pilot, motiveKind)
    .filter(({ data }) => data.person === person)
    .sort((a, b) => (a.data.decidedOn < b.data.decidedOn ? -1 : 1));
  return authorisedBodies.flatMap((body) => own.findLast(({ data }) => data.body === body) ?? []);
}

/** Posts that work with it; the subject is none of them, whatever post they hold. */
const insiders: readonly Role[] = ['superiorHead', 'legal', 'clerk', 'auditor'];

interface Reader {
  readonly person: string;
  readonly directory: Directory;
  readonly at: Instant;
}

function mayKnow(pilot: Pilot, { data }: Matter<Evidence>, reader: Reader): boolean {
  const { person, directory, at } = reader;
  if (data.told) return true;
  if (data.person === person) return false;
  if (data.askedBy === person) return true;
  return directory
    .holdingsOf(person, at)
    .some(
      ({ post }) =>
        post === data.owner ||
        insiders.some((role) => carries(role, { person, post }, pilot, directory, at)),
    );
}

/** Matters that this person must not know of: evidence of which the subject was not told, and what came of it. */
export function keptFrom(pilot: Pilot, reader: Reader): ReadonlySet<string> {
  const hidden = mattersOf<Evidence>(pilot, evidenceKind)
    .filter((matter) => !mayKnow(pilot, matter, reader))
    .map(({ id }) => id);
  const followed = mattersOf<MotiveClassified>(pilot, motiveKind)
    .filter(({ data }) => hidden.includes(data.evidence))
    .map(({ id }) => id);
  return new Set([...hidden, ...followed]);
}

/** Matters of which nobody may learn from what everybody sees of a pilot: not even that something is due. */
export function secretMatters(pilot: Pilot): ReadonlySet<string> {
  const untold = mattersOf<Evidence>(pilot, evidenceKind)
    .filter(({ data }) => !data.told)
    .map(({ id }) => id);
  return new Set(untold);
}

const without = <T>(
  all: Readonly<Record<string, T>>,
  gone: (key: string) => boolean,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !gone(key)));

/** Nobody tells the subject by a notice what the law keeps from them, whatever post of theirs it would go to. */
export function isKeptFromPost(
  pilot: Pilot,
  { body, at }: { readonly body: unknown; readonly at: Instant },
  post: string,
  directory: Directory,
): boolean {
  const { matter, evidence } = (body ?? {}) as { matter?: unknown; evidence?: unknown };
  const found = [evidence, matter].flatMap((id) =>
    typeof id === 'string' ? (pilot.matters[id] ?? []) : [],
  )[0];
  if (found?.kind !== evidenceKind) return false;
  const { told, person } = evidenceOf(found);
  return !told && directory.holds(person, post, at);
}

/** The pilot as this person may see it. */
export function asSeenBy(pilot: Pilot, reader: Reader): Pilot {
  const hidden = keptFrom(pilot, reader);
  if (hidden.size === 0) return pilot;
  return {
    ...pilot,
    matters: without(pilot.matters, (id) => hidden.has(id)),
    opened: without(pilot.opened, (kind) => kind === evidenceKind || kind === motiveKind),
    rungs: without(pilot.rungs, (key) => hidden.has(key.split('/')[0] ?? '')),
  };
}

/** Does an entry of the ledger tell of what is kept from somebody? */
export function tellsOf(hidden: ReadonlySet<string>, body: unknown): boolean {
  const { matter, evidence } = (body ?? {}) as { matter?: unknown; evidence?: unknown };
  return [matter, evidence].some((id) => typeof id === 'string' && hidden.has(id));
}

/** The body of an entry without the lines of its lists that tell of what is kept from somebody. */
export function bodySeen(hidden: ReadonlySet<string>, body: unknown): unknown {
  if (hidden.size === 0 || typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([field, value]: [string, unknown]) => [
      field,
      Array.isArray(value) ? value.filter((line) => !tellsOf(hidden, line)) : value,
    ]),
  );
}
