/** api: exports in plain words: the list with who opened what, and the lines of an opened one. */
import type { AccessRow } from '../../contracts/access-log';
import type { AccessView, ExportPage, ExportRow } from '../../contracts/exports';
import type { Leaving, Reader } from '../../domain/exports/access';
import { openingFor, readsLog, sortOf } from '../../domain/exports/access';
import type { ExportDocument } from '../../domain/exports/document';
import type { Directory } from '../../domain/directory';
import { isRefusal } from '../../domain/kernel';
import type { Matter, Pilot } from '../../domain/pilot';
import { sentenceOfTerm } from '../../domain/speech';
import type { LocalDate } from '../../domain/time';
import type { Language } from '../../domain/words';
import { sentenceOf } from '../sentences';

export function accessViewOf({ access, hash }: AccessRow, directory: Directory): AccessView {
  const { seq, at, person, post, as, purpose, reference, content } = access;
  return {
    seq,
    at,
    person,
    name: directory.person(person)?.name ?? person,
    post: (post === null ? undefined : directory.post(post)?.title) ?? null,
    as,
    purpose,
    reference,
    content,
    hash,
  };
}

export function exportRowOf(
  pilot: Pilot,
  matter: Matter<Leaving>,
  reader: Reader,
  today: LocalDate,
  accesses: readonly AccessRow[],
): ExportRow {
  const { data } = matter;
  const { directory } = reader;
  const opening = openingFor(pilot, matter, reader, today);
  const own = accesses.filter(({ access }) => access.matter === matter.id);
  return {
    matter: matter.id,
    kind: matter.kind,
    sort: sortOf(matter),
    state: matter.state,
    person: data.person,
    name: directory.person(data.person)?.name ?? data.person,
    recipient: data.owner,
    recipientTitle: directory.post(data.owner)?.title ?? null,
    purpose: data.purpose ?? data.body ?? '',
    until: data.until ?? null,
    openedAt: matter.openedAt,
    closed: isRefusal(opening)
      ? { code: opening.code, words: sentenceOf(opening.code, opening.params) }
      : null,
    log: readsLog(pilot, matter, reader) ? own.map((row) => accessViewOf(row, directory)) : null,
  };
}

export function sheetsOf(
  { sheets }: ExportDocument,
  directory: Directory,
  language: Language,
): ExportPage['sheets'] {
  const nameOf = (id: string): string | undefined =>
    directory.unit(id)?.name[language] ??
    directory.post(id)?.title[language] ??
    directory.person(id)?.name;
  return sheets.map(({ pilot, unit, unitNow, pack, lines }) => ({
    pilot,
    unit: nameOf(unit) ?? unit,
    unitNow: nameOf(unitNow) ?? unitNow,
    pack,
    lines: lines.map(({ fact, values, rule, entries }) => ({
      fact,
      sentence: sentenceOfTerm(`export.${fact}`, values, language, { nameOf }),
      ...rule,
      at: entries[0]?.at ?? '',
      entries: entries.map(({ seq, hash }) => ({ seq, hash })),
    })),
  }));
}
