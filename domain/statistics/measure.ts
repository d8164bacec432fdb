/** domain/statistics: a measure in whole units, counted and not kept: as small for ten thousand cases as for ten. */

/** How often each value occurred. */
export type Histogram = ReadonlyMap<number, number>;

export const counted = (histogram: Histogram, value: number, times = 1): Histogram =>
  new Map(histogram).set(value, (histogram.get(value) ?? 0) + times);

export const histogramOf = (values: readonly number[]): Histogram =>
  values.reduce<Histogram>((before, value) => counted(before, value), new Map());

export const casesIn = (histogram: Histogram): number =>
  [...histogram.values()].reduce((sum, times) => sum + times, 0);

/** The least value that at least so many percent do not exceed; null without a case. The lower one of two middles. */
export function percentile(histogram: Histogram, percent: number): number | null {
  const wanted = Math.max(1, Math.ceil((casesIn(histogram) * percent) / 100));
  let seen = 0;
  for (const value of [...histogram.keys()].toSorted((a, b) => a - b)) {
    seen += histogram.get(value) ?? 0;
    if (seen >= wanted) return value;
  }
  return null;
}

export const median = (histogram: Histogram): number | null => percentile(histogram, 50);
