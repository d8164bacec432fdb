/** test: packs that follow one another, so that none overlaps what an earlier test put in force. */
import type { LawPack } from '../../../domain/law/pack';
import { packWith } from '../../domain/support/drafts';

let versions = 0;
const nextVersion = (): string => `3000.${String((versions += 1)).padStart(3, '0')}`;
/** Each after the one before, so that none overlaps. */
const nextDay = (): string => `2027-01-${String((versions % 28) + 1).padStart(2, '0')}`;

/** The version that the next one follows: what was put in force last. */
let last: string | undefined;
export const inForce = ({ version }: Pick<LawPack, 'version'>): void => {
  last = version;
};

export const pack = (change: Partial<LawPack> = {}): LawPack => ({
  ...packWith({ registration: 4 }),
  version: nextVersion(),
  effectiveFrom: nextDay(),
  ...(last === undefined ? {} : { replaces: last }),
  ...change,
});
