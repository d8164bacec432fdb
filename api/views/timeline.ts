/** api: the ledger of a pilot in plain words. Event time and record time stand side by side. */
import type { Timeline, TimelineEntry } from '../../contracts/http';
import type { LedgerRow } from '../../contracts/reading';
import type { Directory } from '../../domain/directory';
import type { PilotEvent } from '../../domain/kernel';
import { wordFor } from '../../domain/speech';
import { bodySeen, tellsOf } from '../../domain/state/evidence';
import type { Language, Words } from '../../domain/words';
import { sentenceOfEntry } from '../sentences';

interface Read {
  readonly row: LedgerRow;
  readonly event: PilotEvent;
}

/** What stands in the ledger beside the event (place, number, times) is shown by the row. */
function eventIn(entry: string): PilotEvent {
  const { type, v, at, by, body, clock, source, flags } = JSON.parse(entry) as PilotEvent;
  return {
    type,
    v,
    at,
    by,
    body,
    ...(clock === undefined ? {} : { clock }),
    ...(source === undefined ? {} : { source }),
    ...(flags === undefined ? {} : { flags }),
  };
}

export const readEntries = (rows: readonly LedgerRow[]): readonly Read[] =>
  rows.map((row) => ({ row, event: eventIn(row.entry) }));

/** Entries that tell of what is kept from the asker are left out, and lines of the others that do. */
export const readsSeen = (reads: readonly Read[], hidden: ReadonlySet<string>): readonly Read[] =>
  reads
    .filter(({ event }) => !tellsOf(hidden, event.body))
    .map(({ row, event }) => ({ row, event: { ...event, body: bodySeen(hidden, event.body) } }));

const titleIn = (directory: Directory, post: string | null): Words | null =>
  (post === null ? undefined : directory.post(post)?.title) ?? null;

/** Who acts for another is shown with both: the own post, and whose competence it is. */
function postOf({ by }: PilotEvent, directory: Directory): Words | null {
  const own = titleIn(directory, by.post);
  const { under } = by;
  const other = under === undefined ? null : titleIn(directory, under.post);
  if (own === null || under === undefined || other === null) return own;
  const giver = directory.person(under.person)?.name ?? under.person;
  const link = wordFor('term', 'delegation.for');
  const both = (language: Language): string =>
    `${own[language]}, ${link[language]} ${other[language]} ${giver}`;
  return { vi: both('vi'), en: both('en'), fr: both('fr') };
}

function entryOf(
  { row, event }: Read,
  directory: Directory,
  language: Language,
  names: ReadonlyMap<string, string>,
): TimelineEntry {
  const { person } = event.by;
  return {
    seq: row.seq,
    at: event.at,
    recordedAt: row.legalTime,
    event,
    sentence: sentenceOfEntry(event, language, directory, names),
    actor: directory.person(person)?.name ?? person,
    actorPost: postOf(event, directory),
    hash: row.hash,
  };
}

interface Page {
  readonly reads: readonly Read[];
  /** Where the next page begins. */
  readonly next: number | null;
}

/** One more was read than is shown, to know whether there is more; what is kept from the asker counts as shown. */
export function timelinePage(reads: readonly Read[], limit: number): Page {
  const shown = reads.slice(0, limit);
  const last = shown.at(-1);
  return {
    reads: shown,
    next: reads.length > limit && last !== undefined ? last.row.seq - 1 : null,
  };
}

interface Spoken {
  readonly texts: ReadonlyMap<string, string>;
  /** The texts, and what sentences call by an id. */
  readonly names: ReadonlyMap<string, string>;
}

export const timelineOf = (
  { reads, next }: Page,
  directory: Directory,
  language: Language,
  { texts, names }: Spoken,
): Timeline => ({
  entries: reads.map((read) => entryOf(read, directory, language, names)),
  texts: Object.fromEntries(texts),
  next,
});
