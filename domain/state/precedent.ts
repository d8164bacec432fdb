/** domain: what a finished pilot teaches, as the library of precedents finds it: by bottleneck, instrument and result. */
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant } from '../time';

/** Where pilots meet their bottlenecks. */
export type Bottleneck =
  | 'competence'
  | 'procedure'
  | 'finance'
  | 'land'
  | 'investment'
  | 'procurement'
  | 'personnel'
  | 'data'
  | 'technology'
  | 'coordination'
  | 'publicService'
  | 'other';

export interface Precedent {
  readonly bottlenecks: readonly Bottleneck[];
  readonly instruments: readonly string[];
  readonly teaches: 'works' | 'worksInPart' | 'doesNotWork';
  readonly nominatedBy: string;
  readonly since: Instant;
}

export const precedentKind = 'precedent';

/** The entry of this pilot in the library. */
export const precedentOf = (pilot: Pilot): Matter<Precedent> | undefined =>
  mattersOf<Precedent>(pilot, precedentKind).find(({ state }) => state === 'accepted');
