/** domain: whose a pilot is: shares agreed by each author, and the licence under which others may repeat it. */
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

export type Licence = 'free' | 'withAttribution' | 'withAgreement' | 'internalOnly';
export type Ownership = 'state' | 'unit' | 'authors' | 'shared';

export interface Author {
  readonly person: string;
  /** The post that is asked; null when the author holds none any more. */
  readonly post: string | null;
  readonly percent: number;
}

export interface Authorship {
  readonly authors: readonly Author[];
  readonly agreed: readonly string[];
  readonly ownership: Ownership;
  readonly licence: Licence | null;
  readonly since: Instant;
}

export const authorshipKind = 'authorship';

/** The licence in force: of the last declaration that came to one. */
export const licenceOf = (pilot: Pilot): Licence | null =>
  mattersOf<Authorship>(pilot, authorshipKind).findLast(({ state }) => state === 'licensed')?.data
    .licence ?? null;
