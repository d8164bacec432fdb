/** cli: how a changed file differs from the one that was taken in, event by event. */
import { digestOf } from '../../activities/canonical';
import type { CaseEvent, CaseFile } from '../../domain/history/case';
import { identityOfEvent } from '../../domain/history/case';

export interface ChangedEvent {
  /** Places in the old file and in the new one. */
  readonly was: number;
  readonly is: number;
  readonly fields: readonly string[];
}

export interface Differences {
  /** Fields of the file outside its events. */
  readonly header: readonly string[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
  readonly changed: readonly ChangedEvent[];
  /** Old places of the events of the new file. */
  readonly before: ReadonlyMap<number, number>;
}

/** Not by the order of fields: what comes out of the database has another. */
const same = (one: unknown, other: unknown): boolean =>
  digestOf(one ?? null) === digestOf(other ?? null);

const fieldsThatDiffer = (was: object, is: object): readonly string[] => {
  const [old, now] = [was, is] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !same(old?.[field], now?.[field]))
    .sort();
};

const named = ['date', 'by', 'summary', 'subject'] as const;
const enoughInCommon = 3;

/** The same event, told a little differently: its kind, and most of what names it. */
const isCorrected = (was: CaseEvent, is: CaseEvent): boolean =>
  was.kind === is.kind &&
  named.filter((field) => was[field] === is[field]).length >= enoughInCommon;

type Match = (was: CaseEvent, is: CaseEvent) => boolean;

/** Pairs what matches, each once, in the order of the old file. */
function paired(old: CaseFile, now: CaseFile, taken: Pairs, matches: Match): Pairs {
  const pairs = new Map(taken);
  const used = new Set(taken.values());
  old.events.forEach((was, i) => {
    if (pairs.has(i)) return;
    const found = now.events.findIndex((is, j) => !used.has(j) && matches(was, is));
    if (found < 0) return;
    pairs.set(i, found);
    used.add(found);
  });
  return pairs;
}

type Pairs = ReadonlyMap<number, number>;

export function differencesOf(old: CaseFile, now: CaseFile): Differences {
  const alike = paired(
    old,
    now,
    new Map(),
    (was, is) => identityOfEvent(was) === identityOfEvent(is),
  );
  const pairs = paired(old, now, alike, isCorrected);
  const used = new Set(pairs.values());
  const { events: _old, ...oldHeader } = old;
  const { events: _now, ...nowHeader } = now;
  return {
    header: fieldsThatDiffer(oldHeader, nowHeader),
    added: now.events.flatMap((_, j) => (used.has(j) ? [] : [j])),
    removed: old.events.flatMap((_, i) => (pairs.has(i) ? [] : [i])),
    before: new Map([...pairs].map(([was, is]) => [is, was])),
    changed: [...pairs].flatMap(([was, is]) => {
      const fields = fieldsThatDiffer(old.events[was] ?? {}, now.events[is] ?? {});
      return fields.length === 0 ? [] : [{ was, is, fields }];
    }),
  };
}

const nameOf = (event: CaseEvent | undefined): string =>
  event === undefined ? '' : `${event.date} ${event.kind} by ${event.by}`;

/** One line for each difference. */
export function differencesInWords(
  old: CaseFile,
  now: CaseFile,
  { header, added, removed, changed }: Differences,
): readonly string[] {
  return [
    ...header.map((field) => `  ${field}: is told differently`),
    ...removed.map((i) => `  - ${nameOf(old.events[i])}`),
    ...added.map((j) => `  + ${nameOf(now.events[j])}`),
    ...changed.map(({ was, fields }) => `  ~ ${nameOf(old.events[was])}: ${fields.join(', ')}`),
  ];
}
