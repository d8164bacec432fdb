/**
 * domain/law: versions of one pack in time. A version that was put in force is never changed: the one that follows
 * names it, and so puts an end to it.
 */
import type { LocalDate } from '../time';
import { addDays } from '../time';
import type { PackFault } from './json-shape';
import type { KnownRule } from './known-rules';
import { linesOf } from './json-lines';
import type { LawPack } from './pack';
import { isDraft } from './pack';
import { validatePackText } from './pack-text';

/** The version of a pack in force on a day; a draft never is. */
export function inForceOn(
  packs: readonly LawPack[],
  id: string,
  date: LocalDate,
): LawPack | undefined {
  const inForce = packs.filter(
    (pack) =>
      pack.id === id &&
      !isDraft(pack) &&
      pack.effectiveFrom <= date &&
      (pack.effectiveTo === null || date <= pack.effectiveTo),
  );
  return inForce.sort(byEffect).at(-1);
}

/** The oldest version there is: what a pilot told from before it is read under. */
export const oldestOf = (packs: readonly LawPack[], id: string): LawPack | undefined =>
  packs.filter((pack) => pack.id === id && !isDraft(pack)).sort(byEffect)[0];

const byEffect = (a: LawPack, b: LawPack): number =>
  a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0;

/** Versions of one pack must not be in force on the same day; paths begin with the place in the list. */
export function validateSeries(packs: readonly LawPack[]): readonly PackFault[] {
  return packs.flatMap((pack, index) => [
    ...packs.slice(0, index).flatMap((earlier) => faultBetween(packs, earlier, pack, index)),
    ...replacementFault(packs, pack, index),
  ]);
}

function faultBetween(
  packs: readonly LawPack[],
  earlier: LawPack,
  pack: LawPack,
  index: number,
): readonly PackFault[] {
  const { id, version } = pack;
  if (earlier.id !== id) return [];
  if (earlier.version === version)
    return [{ path: `/${index}/version`, fault: `${id} ${version} is there twice` }];
  if (isDraft(earlier) || isDraft(pack) || !overlaps(packs, earlier, pack)) return [];
  return [{ path: `/${index}/effectiveFrom`, fault: `overlaps ${id} ${earlier.version}` }];
}

function replacementFault(
  packs: readonly LawPack[],
  pack: LawPack,
  index: number,
): readonly PackFault[] {
  const { id, replaces } = pack;
  if (replaces === undefined) return [];
  const path = `/${index}/replaces`;
  const old = packs.find((each) => each.id === id && each.version === replaces);
  if (old === undefined) return [{ path, fault: `names no version of ${id}` }];
  return pack.effectiveFrom > old.effectiveFrom
    ? []
    : [{ path, fault: `must begin after ${id} ${replaces}` }];
}

function lastDayOf(packs: readonly LawPack[], pack: LawPack): LocalDate | null {
  const next = packs.find(
    ({ id, replaces, standing }) =>
      id === pack.id && replaces === pack.version && standing === undefined,
  );
  const replacedOn = next === undefined ? null : addDays(next.effectiveFrom, -1);
  const ends = [pack.effectiveTo, replacedOn].filter((end) => end !== null);
  return ends.sort()[0] ?? null;
}

function overlaps(packs: readonly LawPack[], a: LawPack, b: LawPack): boolean {
  const endsBefore = (one: LawPack, other: LawPack) => {
    const end = lastDayOf(packs, one);
    return end !== null && end < other.effectiveFrom;
  };
  return !endsBefore(a, b) && !endsBefore(b, a);
}

export interface WrittenPack {
  /** As its writer calls it: the name of a file. */
  readonly name: string;
  readonly text: string;
}

export interface WrittenFault extends PackFault {
  readonly name: string;
}

/**
 * Packs written by people, each for itself and all as a series after those that are there: every fault of what was
 * written, with the name and the line.
 */
export function validateWritten(
  written: readonly WrittenPack[],
  known?: Readonly<Record<string, KnownRule>>,
  there: readonly LawPack[] = [],
): readonly WrittenFault[] {
  const read = written.map(({ name, text }) => ({
    name,
    text,
    result: validatePackText(text, known),
  }));
  const alone = read.flatMap(({ name, result }) =>
    result.ok ? [] : result.faults.map((fault) => ({ name, ...fault })),
  );
  const good = read.flatMap(({ name, text, result }) =>
    result.ok ? [{ name, text, pack: result.pack }] : [],
  );
  const together = validateSeries([...there, ...good.map(({ pack }) => pack)]).flatMap(
    ({ path, fault }) => {
      const [, index = '', key = ''] = path.split('/');
      const place = good[Number(index) - there.length];
      if (place === undefined) return [];
      const line = linesOf(place.text).at.get(`/${key}`);
      return [
        { name: place.name, path: `/${key}`, ...(line === undefined ? {} : { line }), fault },
      ];
    },
  );
  return [...alone, ...together];
}
