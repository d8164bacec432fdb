/** domain: the laws that a person may submit a new pilot under, and whether one can be pinned on a day (M47, M59). */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { LawPack } from '../law/pack';
import { isDraft } from '../law/pack';
import type { LocalDate } from '../time';

export const REGIMES = [
  'vn-decree-73',
  'vn-party-conclusion-14',
  'vn-sandbox-decree-94',
  'generic-sandbox',
] as const;

export type Regime = (typeof REGIMES)[number];

/** Why a pack cannot be put in force for a pilot on a day. */
export function cannotBePinned(pack: LawPack, day: LocalDate): Refusal | null {
  const name = `${pack.id}@${pack.version}`;
  if (isDraft(pack)) return refuse('DRAFT_PACK', { pack: name });
  const { effectiveFrom: from, effectiveTo: to } = pack;
  return day < from || (to !== null && to < day)
    ? refuse('PACK_NOT_IN_FORCE', { pack: name, day })
    : null;
}
