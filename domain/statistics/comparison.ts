/**
 * domain/statistics: the same rule in similar units (M77): one level, one pack, one limit, live cases only. A unit stands
 * beside the spread of all, by name and with its number of cases; what failed is in none of it, and nobody is first.
 */
import { casesIn, median, percentile } from './measure';
import type { Histogram } from './measure';
import type { SpanUnit } from './spans';
import { byName, partsOfKey } from './tables';
import type { StepSum, Tally } from './tally';

export interface UnitBeside {
  readonly unit: string;
  readonly cases: number;
  readonly median: number;
}

export interface Comparison {
  readonly level: string;
  readonly pack: string;
  readonly step: string;
  readonly rule: string;
  readonly unit: SpanUnit;
  readonly limit: number | null;
  /** A quarter of all cases took at most this, half, three quarters. */
  readonly quarter: number;
  readonly half: number;
  readonly threeQuarters: number;
  readonly units: readonly UnitBeside[];
}

/** Fewer cases of a unit are chance, not practice (X). */
export const fewestCases = 3;
const fewestUnits = 2;

export function comparisonsOf({ alike }: Tally): readonly Comparison[] {
  const groups = new Map<string, (readonly [string, StepSum])[]>();
  for (const [key, sum] of alike) {
    const [group = '', unit = ''] = partsOfKey(key);
    if (casesIn(sum.took) < fewestCases) continue;
    groups.set(group, [...(groups.get(group) ?? []), [unit, sum]]);
  }
  return [...groups.keys()].toSorted(byName).flatMap((key) => {
    const group = groups.get(key) ?? [];
    return group.length < fewestUnits ? [] : [compared(key, group)];
  });
}

function compared(key: string, group: readonly (readonly [string, StepSum])[]): Comparison {
  const { pack, span } = (group[0] as readonly [string, StepSum])[1];
  const all = together(group.map(([, { took }]) => took));
  return {
    level: key.split(' ')[0] ?? '',
    pack,
    step: span.step,
    rule: span.rule,
    unit: span.unit,
    limit: span.limit,
    quarter: percentile(all, 25) ?? 0,
    half: median(all) ?? 0,
    threeQuarters: percentile(all, 75) ?? 0,
    units: group
      .map(([unit, { took }]) => ({ unit, cases: casesIn(took), median: median(took) ?? 0 }))
      .toSorted((a, b) => byName(a.unit, b.unit)),
  };
}

function together(histograms: readonly Histogram[]): Histogram {
  const all = new Map<number, number>();
  for (const [value, times] of histograms.flatMap((each) => [...each]))
    all.set(value, (all.get(value) ?? 0) + times);
  return all;
}
