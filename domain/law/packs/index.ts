/** domain/law: the packs that this build ships; a pilot is pinned to one of them by hash. */
import type { LocalDate } from '../../time';
import type { LawPack } from '../pack';
import { inForceOn } from '../series';
import { generic } from './generic';
import { genericSandbox } from './generic-sandbox';
import { vnDecree73 } from './vn-decree-73';
import { vnDecree73Second } from './vn-decree-73-2026-2';
import { vnPartyConclusion14 } from './vn-party-conclusion-14';
import { vnSandboxDecree94 } from './vn-sandbox-decree-94';

export const packs: readonly LawPack[] = [
  vnDecree73,
  vnDecree73Second,
  vnPartyConclusion14,
  vnSandboxDecree94,
  generic,
  genericSandbox,
];

/** The version of a pack in force on a day; undefined when there is none. */
export const packInForce = (id: string, date: LocalDate, among = packs): LawPack | undefined =>
  inForceOn(among, id, date);
