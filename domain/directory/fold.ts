/** domain: the directory as the fold of its ledger. One row is touched by one entry; the other tables stay the same. */
import type { DirectoryData, HoldingRow, UnitRow } from '../directory';
import type { Instant } from '../time';
import type { DirectoryEvent, DirectoryEvents, DirectoryEventType } from './acts';

const changed = <T>(
  rows: readonly T[] | undefined,
  is: (row: T) => boolean,
  change: (row: T) => T,
): readonly T[] => (rows ?? []).map((row) => (is(row) ? change(row) : row));

const named =
  (id: string) =>
  (row: { readonly id: string }): boolean =>
    row.id === id;

const renamed = (unit: UnitRow, name: UnitRow['name'], until: Instant): UnitRow => ({
  ...unit,
  name,
  formerNames: [...(unit.formerNames ?? []), { name: unit.name, until }],
});

/** Ends the holding that is running then; what ended before stays as it was. */
const running = (row: HoldingRow, to: Instant): boolean =>
  row.from <= to && (row.to === null || row.to > to);

type Folds = {
  readonly [T in DirectoryEventType]: (
    data: DirectoryData,
    body: DirectoryEvents[T],
    at: Instant,
  ) => Partial<DirectoryData>;
};

const folds: Folds = {
  UnitAdded: ({ units }, { unit }) => ({ units: [...units, unit] }),
  UnitRenamed: ({ units }, { unit, name }, at) => ({
    units: changed(units, named(unit), (row) => renamed(row, name, at)),
  }),
  UnitMerged: ({ units }, { unit, into, from }) => ({
    units: changed(units, named(unit), (row) => ({
      ...row,
      successor: { unit: into, from },
      abolishedFrom: from,
    })),
  }),
  UnitAbolished: ({ units }, { unit, from }) => ({
    units: changed(units, named(unit), (row) => ({ ...row, abolishedFrom: from })),
  }),
  PostAdded: ({ posts }, { post }) => ({ posts: [...posts, post] }),
  PostRenamed: ({ posts }, { post, title }) => ({
    posts: changed(posts, named(post), (row) => ({ ...row, title })),
  }),
  PostAbolished: ({ posts }, { post, from }) => ({
    posts: changed(posts, named(post), (row) => ({ ...row, abolishedFrom: from })),
  }),
  PersonAdded: ({ people }, { person }) => ({ people: [...people, person] }),
  PersonRenamed: ({ people }, { person, name }) => ({
    people: changed(people, named(person), (row) => ({ ...row, name })),
  }),
  Appointed: ({ holdings }, { holding }) => ({ holdings: [...holdings, holding] }),
  HoldingEnded: ({ holdings }, { person, post, to }) => ({
    holdings: changed(
      holdings,
      (row) => row.person === person && row.post === post && running(row, to),
      (row) => ({ ...row, to }),
    ),
  }),
  DeputyNamed: ({ delegations }, { delegation }) => ({
    delegations: [...(delegations ?? []), delegation],
  }),
  DeputyRevoked: ({ delegations }, { delegation, revokedAt }) => ({
    delegations: changed(delegations, named(delegation), (row) => ({ ...row, revokedAt })),
  }),
  AbsenceRecorded: ({ absences }, { absence }) => ({ absences: [...(absences ?? []), absence] }),
  AbsenceEnded: ({ absences }, { absence, to }) => ({
    absences: changed(absences, named(absence), (row) => ({ ...row, to })),
  }),
  InterestDeclared: ({ interests }, { interest }) => ({
    interests: [...(interests ?? []), interest],
  }),
  InterestWithdrawn: ({ interests }, { interest, to }) => ({
    interests: changed(interests, named(interest), (row) => ({ ...row, to })),
  }),
};

export interface DirectoryEntry {
  /** The directory's version after it; each entry is one version. */
  readonly version: number;
  readonly at: Instant;
  readonly event: DirectoryEvent;
}

/** Throws on a type that this build does not know: an older build must not go on with half a directory. */
export function withEntry(
  data: DirectoryData,
  { version, at, event }: DirectoryEntry,
): DirectoryData {
  const fold = folds[event.type] as
    ((data: DirectoryData, body: unknown, at: Instant) => Partial<DirectoryData>) | undefined;
  if (fold === undefined)
    throw new Error(`The directory has an entry of an unknown type, ${event.type}`);
  return { ...data, ...fold(data, event.body, at), version };
}

const adding: ReadonlySet<DirectoryEventType> = new Set([
  'UnitAdded',
  'PostAdded',
  'PersonAdded',
  'Appointed',
] as const);

/** Rows that a file brought are appended together: one by one, thousands would be copied thousands of times. */
function withAdded(data: DirectoryData, run: readonly DirectoryEntry[]): DirectoryData {
  const [units, posts, people, holdings] = [
    [...data.units],
    [...data.posts],
    [...data.people],
    [...data.holdings],
  ];
  for (const { event } of run) {
    if (event.type === 'UnitAdded') units.push(event.body.unit);
    if (event.type === 'PostAdded') posts.push(event.body.post);
    if (event.type === 'PersonAdded') people.push(event.body.person);
    if (event.type === 'Appointed') holdings.push(event.body.holding);
  }
  const version = run.at(-1)?.version ?? data.version;
  return { ...data, units, posts, people, holdings, version };
}

/** The directory with several entries, in their order. */
export function withEntries(
  data: DirectoryData,
  entries: readonly DirectoryEntry[],
): DirectoryData {
  let folded = data;
  for (let i = 0; i < entries.length;) {
    let end = i;
    while (adding.has(entries[end]?.event.type as DirectoryEventType)) end += 1;
    if (end > i) {
      folded = withAdded(folded, entries.slice(i, end));
      i = end;
    } else {
      folded = withEntry(folded, entries[i] as DirectoryEntry);
      i += 1;
    }
  }
  return folded;
}
