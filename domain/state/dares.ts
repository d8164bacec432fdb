/** domain: the vocabularies of "dares" (M55), each with its text and day: later texts drop and add items, a tag keeps the one it was given under. */
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { LocalDate } from '../time';

export type Dare = 'think' | 'speak' | 'act' | 'answer' | 'innovate' | 'face' | 'actForCommonGood';

export type VocabularyId = 'sixDares' | 'decree73' | 'sevenDares';

export interface Vocabulary {
  /** null: the text was not read, its day is not known. */
  readonly from: LocalDate | null;
  readonly dares: readonly Dare[];
  /** The flag of the pack that switches it on; null: always in use from its day on. */
  readonly setting: string | null;
}

export const vocabularies: Readonly<Record<VocabularyId, Vocabulary>> = {
  sixDares: {
    from: '2021-09-22',
    dares: ['think', 'speak', 'act', 'answer', 'innovate', 'face'],
    setting: null,
  },
  decree73: { from: '2023-09-29', dares: ['think', 'act', 'answer'], setting: null },
  // Heard of in later texts, not read in one: a local setting, off until somebody vouches for it.
  sevenDares: {
    from: null,
    dares: ['think', 'speak', 'act', 'answer', 'innovate', 'face', 'actForCommonGood'],
    setting: 'dares.seven',
  },
};

export const daresKind = 'dares';

export interface DareTags {
  readonly vocabulary: VocabularyId;
  readonly dares: readonly Dare[];
}

export const dareTagsOf = (pilot: Pilot): readonly Matter<DareTags>[] =>
  mattersOf<DareTags>(pilot, daresKind).filter(({ state }) => state === 'tagged');
