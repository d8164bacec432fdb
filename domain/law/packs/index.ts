/** domain/law: the packs that this build ships; a pilot is pinned to one of them by hash. */
import type { LocalDate } from '../../time';
import type { LawPack } from '../pack';
import { generic } from './generic';
import { vnDecree73 } from './vn-decree-73';

export const packs: readonly LawPack[] = [vnDecree73, generic];

/** The version of a pack in force on a day; undefined when there is none. */
export function packInForce(id: string, date: LocalDate, among = packs): LawPack | undefined {
  return among.find(
    (pack) =>
      pack.id === id &&
      pack.effectiveFrom <= date &&
      (pack.effectiveTo === null || date <= pack.effectiveTo),
  );
}
