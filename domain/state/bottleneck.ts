/** domain: a bottleneck of the register that a pilot is meant to open, and the gap in the rules behind it (M3, M4, M5). */
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Bottleneck } from './precedent';
import type { GapType } from './proposal';

export const bottleneckKind = 'bottleneck';

export interface BottleneckLink {
  /** Its name in the register: several pilots share one. */
  readonly code: string;
  readonly field: Bottleneck;
  readonly gap: GapType;
  /** As cited; a clash of rules names both sides. */
  readonly instruments: readonly string[];
}

export const linksOf = (pilot: Pilot): readonly Matter<BottleneckLink>[] =>
  mattersOf<BottleneckLink>(pilot, bottleneckKind).filter(({ state }) => state !== 'unlinked');

/** How many instruments a gap needs to be shown: none where there is no rule, two where rules clash. */
export const citationsNeeded: Readonly<Record<GapType, number>> = {
  none: 0,
  unsuitable: 1,
  notUniform: 1,
  overlapping: 2,
  contradictory: 2,
  notConnected: 2,
};
