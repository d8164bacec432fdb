/** domain: units, posts, people and who holds what when, as plain data with a pure view over it. */
import type { Instant } from './time';
import type { Words } from './words';

/** What a post is for. A unit has at most one head; the rest may be several. */
export type PostKind =
  | 'head'
  | 'deputy'
  | 'clerk'
  | 'secretary'
  | 'legal'
  | 'partyCommittee'
  | 'finance'
  | 'supervisor'
  | 'personnel'
  | 'emulation'
  | 'archivist'
  | 'cadre'
  | 'expert'
  | 'monitor'
  | 'front'
  | 'electedBody'
  | 'auditor'
  | 'packAdmin'
  | 'directoryAdmin'
  | 'operator';

export interface UnitRow {
  readonly id: string;
  readonly name: Words;
  /** The superior unit; null at the top. */
  readonly superior: string | null;
  readonly level: 'commune' | 'province' | 'ministry' | 'government' | 'assembly';
  /** The unit that took its place when it was merged or abolished; absent while it stands. */
  readonly successor?: { readonly unit: string; readonly from: Instant };
  /** From then on it is no more, with or without a successor. */
  readonly abolishedFrom?: Instant;
  /** What it was called before, the oldest first. */
  readonly formerNames?: readonly { readonly name: Words; readonly until: Instant }[];
}

export interface PostRow {
  readonly id: string;
  readonly unit: string;
  readonly kind: PostKind;
  readonly title: Words;
  readonly abolishedFrom?: Instant;
}

export interface PersonRow {
  readonly id: string;
  /** Family name first, never split. */
  readonly name: string;
}

export interface HoldingRow {
  readonly person: string;
  readonly post: string;
  readonly from: Instant;
  readonly to: Instant | null;
  /** `acting`: holds the post for an absent or missing holder, with everything but its ownership. */
  readonly capacity: 'holder' | 'acting';
  /** Number of the decision that appointed them; absent where none was told. */
  readonly instrument?: string;
}

/** Somebody is away. That stops no clock; whoever is named as deputy for that time acts meanwhile. */
export interface AbsenceRow {
  readonly id: string;
  readonly person: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Nothing about health or family belongs here. */
  readonly reason: 'leave' | 'mission' | 'training' | 'other';
}

/** What somebody declared that could make them gain by a pilot, whichever it is (M52). */
export interface InterestRow {
  readonly id: string;
  readonly person: string;
  readonly about:
    | { readonly kind: 'person'; readonly person: string }
    | { readonly kind: 'unit'; readonly unit: string }
    | { readonly kind: 'organisation'; readonly name: string };
  readonly nature: 'relative' | 'ownership' | 'employment' | 'other';
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Part of a post's competence given to another post, in writing, for a time (M79). */
export interface DelegationRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Who gave it, in the post `from`: it ends when they leave that post. */
  readonly givenBy: string;
  readonly scope: {
    /** 'all': whatever can be delegated at all. */
    readonly commands: readonly string[] | 'all';
    /** null: wherever the post is competent. */
    readonly unit: string | null;
    /** A sector; null: any. */
    readonly field: string | null;
    /** null: any amount. */
    readonly maxAmountVnd: number | null;
  };
  readonly inForceFrom: Instant;
  readonly inForceTo: Instant;
  readonly revokedAt: Instant | null;
  /** Number of the written instrument. */
  readonly instrument: string;
  readonly capacity: 'forHead' | 'byOrder' | 'underAuthorisation' | 'onBehalfOfBody';
  /** The delegation that this one passes on; null: the competence is the post's own. */
  readonly basedOn: string | null;
  /** A deputy's: carries only while its giver is absent, and is over by itself when they are back. */
  readonly whileAbsent?: true;
}

export interface DirectoryData {
  readonly version: number;
  readonly units: readonly UnitRow[];
  readonly posts: readonly PostRow[];
  readonly people: readonly PersonRow[];
  readonly holdings: readonly HoldingRow[];
  readonly delegations?: readonly DelegationRow[];
  readonly absences?: readonly AbsenceRow[];
  readonly interests?: readonly InterestRow[];
}

export interface Directory {
  unit(id: string): UnitRow | undefined;
  post(id: string): PostRow | undefined;
  person(id: string): PersonRow | undefined;
  postsOf(unit: string, kind: PostKind): readonly PostRow[];
  /** Holders and acting holders at an instant. */
  holders(post: string, at: Instant): readonly HoldingRow[];
  holdingsOf(person: string, at: Instant): readonly HoldingRow[];
  /** Of a post, whenever. */
  holdingsIn(post: string): readonly HoldingRow[];
  holds(person: string, post: string, at: Instant): boolean;
  delegation(id: string): DelegationRow | undefined;
  /** Whatever their dates and scope: the law says which of them carries an act. */
  delegationsTo(post: string): readonly DelegationRow[];
  /** Why somebody is away at an instant; undefined: they are not. */
  absence(person: string, at: Instant): AbsenceRow | undefined;
  /** What somebody has declared and not withdrawn by then. */
  interestsOf(person: string, at: Instant): readonly InterestRow[];
  /** At any time from one instant to another, both included. */
  heldBetween(person: string, post: string, from: Instant, to: Instant): boolean;
  readonly data: DirectoryData;
}

const covers = (
  row: { readonly from: Instant; readonly to: Instant | null },
  at: Instant,
): boolean => row.from <= at && (row.to === null || at < row.to);

function groupBy<T>(
  rows: readonly T[],
  key: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

export function directoryOf(data: DirectoryData): Directory {
  const units = new Map(data.units.map((row) => [row.id, row]));
  const posts = new Map(data.posts.map((row) => [row.id, row]));
  const people = new Map(data.people.map((row) => [row.id, row]));
  // A post that is no more comes after those that stand: it answers only while there is no other.
  const standingFirst = [
    ...data.posts.filter((row) => row.abolishedFrom === undefined),
    ...data.posts.filter((row) => row.abolishedFrom !== undefined),
  ];
  const byUnitAndKind = groupBy(standingFirst, (row) => `${row.unit} ${row.kind}`);
  const byPost = groupBy(data.holdings, (row) => row.post);
  const byPerson = groupBy(data.holdings, (row) => row.person);
  const delegations = new Map((data.delegations ?? []).map((row) => [row.id, row]));
  const byDelegate = groupBy(data.delegations ?? [], (row) => row.to);
  const absences = groupBy(data.absences ?? [], (row) => row.person);
  const interests = groupBy(data.interests ?? [], (row) => row.person);
  const holdingsOf = (person: string, at: Instant) =>
    (byPerson.get(person) ?? []).filter((row) => covers(row, at));
  return {
    data,
    unit: (id) => units.get(id),
    post: (id) => posts.get(id),
    person: (id) => people.get(id),
    postsOf: (unit, kind) => byUnitAndKind.get(`${unit} ${kind}`) ?? [],
    holders: (post, at) => (byPost.get(post) ?? []).filter((row) => covers(row, at)),
    holdingsOf,
    holdingsIn: (post) => byPost.get(post) ?? [],
    delegation: (id) => delegations.get(id),
    delegationsTo: (post) => byDelegate.get(post) ?? [],
    absence: (person, at) => (absences.get(person) ?? []).find((row) => covers(row, at)),
    interestsOf: (person, at) => (interests.get(person) ?? []).filter((row) => covers(row, at)),
    heldBetween: (person, post, from, to) =>
      (byPerson.get(person) ?? []).some(
        (row) => row.post === post && row.from <= to && (row.to === null || from < row.to),
      ),
    holds: (person, post, at) => holdingsOf(person, at).some((row) => row.post === post),
  };
}
