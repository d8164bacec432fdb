/** web: from where to where an indicator shall go, and whether that is the better way. */
import type { Given } from '../values';

export interface Way {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** Of the baseline; null where there is nothing to take a part of. */
  readonly percent: number | null;
  /** wrong: the target lies on the worse side. nowhere: it is the baseline. */
  readonly kind: 'right' | 'wrong' | 'nowhere';
}

export function wayOf({ baseline, target, unit, better }: Given): Way | null {
  if (typeof baseline !== 'number' || typeof target !== 'number') return null;
  if (better !== 'higher' && better !== 'lower') return null;
  const rises = target > baseline;
  return {
    ...{ from: baseline, to: target, unit: typeof unit === 'string' ? unit : '' },
    percent: baseline === 0 ? null : Math.round(((target - baseline) / Math.abs(baseline)) * 100),
    kind: target === baseline ? 'nowhere' : rises === (better === 'higher') ? 'right' : 'wrong',
  };
}
